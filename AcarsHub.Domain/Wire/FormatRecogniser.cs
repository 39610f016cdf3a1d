namespace AcarsHub.Domain.Wire;

/// <summary>Tells the format from the content, since people point decoders at the wrong port.</summary>
internal static class FormatRecogniser
{
    /// <summary>The first format whose mark the object bears.</summary>
    public static WireFormat Recognise(WireObject root)
    {
        if (root.Has("vdl2"u8))
        {
            return root.Child("vdl2"u8).Exists ? WireFormat.Dumpvdl2 : WireFormat.Unknown;
        }

        if (root.Has("hfdl"u8))
        {
            return root.Child("hfdl"u8).Exists ? WireFormat.Dumphfdl : WireFormat.Unknown;
        }

        return ByProgram(root) ?? ByKeys(root);
    }

    private static WireFormat? ByProgram(WireObject root)
    {
        if (root.Child("source"u8).Child("app"u8).Is("name"u8, "SatDump"u8))
        {
            return WireFormat.SatDump;
        }

        var app = root.Child("app"u8);
        if (app.Is("name"u8, "JAERO"u8))
        {
            return WireFormat.Jaero;
        }

        return app.Is("name"u8, "iridium-toolkit"u8) ? WireFormat.Iridium : null;
    }

    private static WireFormat ByKeys(WireObject root)
    {
        // SatDump leaves its "source" object out when no station is configured.
        if (root.Has("msg_name"u8)
            && (root.Has("signal_unit"u8) || root.Has("pkt"u8) || root.Has("descriptor"u8)))
        {
            return WireFormat.SatDump;
        }

        if (root.Has("AESID"u8) || root.Has("GESID"u8) || (root.Has("REG"u8) && root.Has("LABEL"u8)))
        {
            return WireFormat.JaeroPlain;
        }

        return IsFlatMessage(root) ? WireFormat.Flat : WireFormat.Unknown;
    }

    // Heartbeats and statistics have none of these.
    private static bool IsFlatMessage(WireObject root) =>
        root.Has("text"u8) || root.Has("label"u8) || root.Has("tail"u8) || root.Has("flight"u8) || root.Has("icao"u8)
        || root.Has("hex"u8) || root.Has("freq"u8) || root.Has("station_id"u8) || root.Has("msgno"u8) || root.Has("lat"u8)
        || root.Has("data"u8);
}
