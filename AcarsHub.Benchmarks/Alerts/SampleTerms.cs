using AcarsHub.Domain.Alerts;
using AcarsHub.Domain.Messages;

namespace AcarsHub.Benchmarks.Alerts;

/// <summary>Terms such as people have: words, a few wildcards and expressions, some flights and registrations.</summary>
internal static class SampleTerms
{
    /// <summary>Makes terms. Few of the words are in any message.</summary>
    /// <param name="messages">Where ids are taken from.</param>
    /// <param name="count">Terms wanted.</param>
    /// <param name="fields">Where they are looked for.</param>
    /// <param name="random">Chooses.</param>
    public static AlertTermSet Make(IReadOnlyList<EnrichedMessage> messages, int count, AlertFields fields, Random random)
    {
        var words = AlertPacks.All.SelectMany(static pack => pack.Terms).Select(static term => term.Text).ToList();
        var texts = new HashSet<string>(StringComparer.Ordinal);
        while (texts.Count < count)
        {
            var message = messages[random.Next(messages.Count)].Message;
            var text = random.Next(5) switch
            {
                0 => message.Flight,
                1 => message.Tail,
                2 => words[random.Next(words.Count)],
                3 => string.Create(random.Next(4, 9), random, static (letters, random) => random.GetItems("ABCDEFGHIJKLMNOPRSTUVWY0123456789", letters)),
                _ => $"{words[random.Next(words.Count)].TrimEnd('*')} {random.Next(100)}*",
            };
            if (text is not null)
            {
                texts.Add(text);
            }
        }

        return new AlertTermSet([.. texts.Select(text => AlertTerm.Of(text) with { Fields = fields })], [AlertTerm.Of("TEST"), AlertTerm.Of("EXERCISE")]);
    }
}
