using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace AcarsHub.Domain.Decoding.Hfdl;

/// <summary>Stations and frequencies as dumphfdl writes them, and for people.</summary>
internal static class HfdlFrequencies
{
    // The system table has room for twenty; more are no frequencies.
    private const int MostFrequencies = 32;
    private const double KilohertzPerMegahertz = 1000;
    private const double HighestKilohertz = 30_000;
    private const double LowestKilohertz = 2_000;

    /// <summary><c>8.942, 11.384 MHz</c>; one whose value is unknown by its number.</summary>
    public static string Text(ImmutableArray<HfdlFrequency> frequencies)
    {
        var text = new StringBuilder();
        var hasValue = false;
        foreach (var (id, mhz) in frequencies)
        {
            text.Append(text.Length == 0 ? "" : ", ");
            if (mhz is { } value)
            {
                hasValue = true;
                text.Append(CultureInfo.InvariantCulture, $"{value:0.000###}");
            }
            else
            {
                text.Append(CultureInfo.InvariantCulture, $"no. {id}");
            }
        }

        return text.Append(hasValue ? " MHz" : "").ToString();
    }

    /// <summary>A party that is a ground station: <c>{"type":"Ground station","id":7,"name":"Shannon, Ireland"}</c>.</summary>
    /// <returns>The station; null when there is neither a number nor a name.</returns>
    public static HfdlStation? Station(LibacarsNode party)
    {
        var name = party.Text("name"u8)?.Trim();
        var station = new HfdlStation(party.Integer("id"u8), string.IsNullOrEmpty(name) ? null : name);
        return station is { Id: null, Name: null } ? null : station;
    }

    /// <summary>One frequency: <c>{"id":2,"freq":8942.0}</c>, in kHz.</summary>
    public static HfdlFrequency Frequency(LibacarsNode node)
    {
        var kilohertz = node.Number("freq"u8);
        return new HfdlFrequency(
            node.Integer("id"u8),
            kilohertz is >= LowestKilohertz and <= HighestKilohertz ? Math.Round(kilohertz.Value / KilohertzPerMegahertz, 6) : null);
    }

    /// <summary>An array of frequencies.</summary>
    public static ImmutableArray<HfdlFrequency> List(LibacarsNode parent, ReadOnlySpan<byte> name)
    {
        var list = ImmutableArray.CreateBuilder<HfdlFrequency>();
        foreach (var item in parent.Items(name))
        {
            var frequency = Frequency(new LibacarsNode(item));
            if (frequency is not { Id: null, Mhz: null } && list.Count < MostFrequencies)
            {
                list.Add(frequency);
            }
        }

        return list.DrainToImmutable();
    }

    /// <summary>Writes a station for programs.</summary>
    public static void Write(Utf8JsonWriter writer, HfdlStation station)
    {
        writer.WriteStartObject();
        WriteIdentity(writer, station);
        writer.WriteEndObject();
    }

    /// <summary>Writes what an aircraft tells of a station for programs.</summary>
    public static void Write(Utf8JsonWriter writer, HfdlReception reception)
    {
        writer.WriteStartObject();
        WriteIdentity(writer, reception.Station);
        WriteList(writer, "heard_on"u8, reception.Heard);
        WriteList(writer, "listening_on"u8, reception.Listening);
        writer.WriteEndObject();
    }

    /// <summary>Writes what a squitter tells of a station for programs.</summary>
    public static void Write(Utf8JsonWriter writer, HfdlStationStatus status)
    {
        writer.WriteStartObject();
        WriteIdentity(writer, status.Station);
        if (status.IsUtcSynchronised is { } isSynchronised)
        {
            writer.WriteBoolean("utc_sync"u8, isSynchronised);
        }

        WriteList(writer, "active"u8, status.Active);
        writer.WriteEndObject();
    }

    private static void WriteIdentity(Utf8JsonWriter writer, HfdlStation station)
    {
        if (station.Id is { } id)
        {
            writer.WriteNumber("id"u8, id);
        }

        if (station.Name is { } name)
        {
            writer.WriteString("name"u8, name);
        }
    }

    private static void WriteList(Utf8JsonWriter writer, ReadOnlySpan<byte> name, ImmutableArray<HfdlFrequency> frequencies)
    {
        writer.WriteStartArray(name);
        foreach (var frequency in frequencies)
        {
            writer.WriteStartObject();
            if (frequency.Id is { } id)
            {
                writer.WriteNumber("id"u8, id);
            }

            if (frequency.Mhz is { } mhz)
            {
                writer.WriteNumber("mhz"u8, mhz);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
