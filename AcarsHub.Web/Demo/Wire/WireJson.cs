using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace AcarsHub.Web.Demo.Wire;

/// <summary>What the writers of all decoder formats share.</summary>
internal static class WireJson
{
    // Decoders written in C escape only what JSON demands.
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one object and the terminator its decoder appends.</summary>
    public static byte[] Write(Action<Utf8JsonWriter> members, string terminator = "")
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var w = new Utf8JsonWriter(buffer, s_options))
        {
            w.WriteStartObject();
            members(w);
            w.WriteEndObject();
        }

        buffer.Write(Encoding.ASCII.GetBytes(terminator));
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>The <c>app</c> object.</summary>
    public static void App(Utf8JsonWriter w, string name, string version, string versionKey = "ver")
    {
        w.WriteStartObject("app");
        w.WriteString("name", name);
        w.WriteString(versionKey, version);
        w.WriteEndObject();
    }

    /// <summary>The <c>t</c> object of seconds and microseconds.</summary>
    public static void Time(Utf8JsonWriter w, DateTimeOffset now)
    {
        w.WriteStartObject("t");
        w.WriteNumber("sec", now.ToUnixTimeSeconds());
        w.WriteNumber("usec", now.Ticks % TimeSpan.TicksPerSecond / TimeSpan.TicksPerMicrosecond);
        w.WriteEndObject();
    }

    /// <summary>Seconds since 1970 with microseconds, as acarsdec and vdlm2dec write them.</summary>
    public static void Timestamp(Utf8JsonWriter w, DateTimeOffset now)
    {
        w.WritePropertyName("timestamp");
        var micros = now.Ticks % TimeSpan.TicksPerSecond / TimeSpan.TicksPerMicrosecond;
        w.WriteRawValue(Geo.Invariant($"{now.ToUnixTimeSeconds()}.{micros:000000}"));
    }

    /// <summary>A number with a fixed count of decimals, as C's <c>printf</c> writes it.</summary>
    public static void Fixed(Utf8JsonWriter w, string name, double value, int decimals)
    {
        w.WritePropertyName(name);
        w.WriteRawValue(value.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));
    }

    /// <summary>A one-character string.</summary>
    public static void Character(Utf8JsonWriter w, string name, char value) => w.WriteString(name, value.ToString());

    /// <summary>The <c>acars</c> object as dumpvdl2 and dumphfdl write it.</summary>
    public static void Acars(Utf8JsonWriter w, AcarsBlock block)
    {
        w.WriteStartObject("acars");
        w.WriteBoolean("err", false);
        w.WriteBoolean("crc_ok", true);
        w.WriteBoolean("more", block.HasMore);
        w.WriteString("reg", block.Flight.Aircraft.PaddedTail);
        w.WriteString("mode", "2");
        w.WriteString("label", block.Content.Label);
        Character(w, "blk_id", block.BlockId);
        Character(w, "ack", block.Ack ?? '!');
        if (block.MessageNumber is { } number)
        {
            w.WriteString("flight", block.Flight.FlightId);
            w.WriteString("msg_num", number);
            Character(w, "msg_num_seq", block.Sequence);
        }

        if (block.Content.Sublabel is { } sublabel && block.IsFirst)
        {
            w.WriteString("sublabel", sublabel);
        }

        w.WriteString("msg_text", block.Text);
        if (!block.HasMore)
        {
            block.Content.Application?.Invoke(w);
        }

        w.WriteEndObject();
    }
}
