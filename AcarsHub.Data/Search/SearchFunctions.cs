using System.Collections.Immutable;
using AcarsHub.Data.Schema;
using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Search;
using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Search;

/// <summary>The SQL functions that look at messages the index has found, for what it does not know: whether words follow each other.</summary>
internal static class SearchFunctions
{
    /// <summary>Whether the row <c>s</c> has one of some terms, in its text or in what it was decoded into.</summary>
    public const string MessageHas =
        """
        (text_has(s.msg_text, {0}) OR (s.decode_level > 0 AND decoded_has(
            s.decoded, s.decode_level, (SELECT d.decoder FROM decode_formats AS d WHERE d.id = s.decode_format),
            (SELECT d.description FROM decode_formats AS d WHERE d.id = s.decode_format), s.msg_text, s.libacars, {0})))
        """;

    private const char BetweenTerms = '\n';
    private const char Prefix = '*';
    private const char Whole = '=';

    /// <summary>Makes them known to a connection.</summary>
    public static void Register(SqliteConnection connection)
    {
        connection.CreateFunction("text_has", static (string? text, string terms) => text is not null && Has(text, Read(terms)), isDeterministic: true);
        connection.CreateFunction(
            "decoded_has",
            static (object?[] a) => Has(StoredDecode.Read(a[1] as long?, a[2] as string, a[3] as string, a[0] as byte[], a[4] as string, a[5] as byte[]), Read((string)a[6]!)), // Never NULL.
            isDeterministic: true);
    }

    /// <summary>Terms as a parameter of the functions.</summary>
    public static string Write(ImmutableArray<SearchTerm> terms) => string.Join(
        BetweenTerms,
        terms.Select(static term => (term.IsPrefix ? Prefix : Whole) + term.Text.Replace(BetweenTerms, ' ')));

    private static IEnumerable<SearchTerm> Read(string terms) => terms.Split(BetweenTerms).Select(static term => new SearchTerm(term[1..], term[0] == Prefix));

    private static bool Has(DecodedMessage? decoded, IEnumerable<SearchTerm> terms) => decoded is not null
        && terms.Any(term => Has(decoded.Description, term) || decoded.Items.Any(item => Has(item.Label, term) || Has(item.Text, term)));

    private static bool Has(string text, IEnumerable<SearchTerm> terms) => terms.Any(term => Has(text, term));

    private static bool Has(string text, SearchTerm term) => WordSequence.IsIn(text, term.Text, term.IsPrefix);
}
