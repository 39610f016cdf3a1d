using AcarsHub.Data.Entities;
using AcarsHub.Domain.Decoding.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AcarsHub.Data.Configurations;

/// <summary>Maps <see cref="MessageRow"/> to the view of messages: typed columns under ACARS Hub's names. It is only read.</summary>
internal sealed class MessageRowConfiguration : IEntityTypeConfiguration<MessageRow>
{
    public void Configure(EntityTypeBuilder<MessageRow> builder)
    {
        builder.ToView("messages");
        builder.HasKey(static m => m.Id);
        builder.Property(static m => m.Id).HasColumnName("id");
        builder.Property(static m => m.MessageType).HasColumnName("message_type");
        builder.Property(static m => m.MessageTimeMs).HasColumnName("msg_time");
        builder.Property(static m => m.StationId).HasColumnName("station_id");
        builder.Property(static m => m.ToAddress).HasColumnName("toaddr");
        builder.Property(static m => m.FromAddress).HasColumnName("fromaddr");
        builder.Property(static m => m.DepartureAirport).HasColumnName("depa");
        builder.Property(static m => m.DestinationAirport).HasColumnName("dsta");
        builder.Property(static m => m.Eta).HasColumnName("eta");
        builder.Property(static m => m.GateOut).HasColumnName("gtout");
        builder.Property(static m => m.GateIn).HasColumnName("gtin");
        builder.Property(static m => m.WheelsOff).HasColumnName("wloff");
        builder.Property(static m => m.WheelsOn).HasColumnName("wlin");
        builder.Property(static m => m.LatitudeDegrees).HasColumnName("lat");
        builder.Property(static m => m.LongitudeDegrees).HasColumnName("lon");
        builder.Property(static m => m.AltitudeFeet).HasColumnName("alt");
        builder.Property(static m => m.Text).HasColumnName("msg_text");
        builder.Property(static m => m.Tail).HasColumnName("tail");
        builder.Property(static m => m.Flight).HasColumnName("flight");
        builder.Property(static m => m.Icao).HasColumnName("icao");
        builder.Property(static m => m.Frequency).HasColumnName("freq");
        builder.Property(static m => m.Ack).HasColumnName("ack");
        builder.Property(static m => m.Mode).HasColumnName("mode");
        builder.Property(static m => m.Label).HasColumnName("label");
        builder.Property(static m => m.BlockId).HasColumnName("block_id");
        builder.Property(static m => m.MessageNumber).HasColumnName("msgno");
        builder.Property(static m => m.IsResponse).HasColumnName("is_response");
        builder.Property(static m => m.IsOnGround).HasColumnName("is_onground");
        builder.Property(static m => m.ErrorCount).HasColumnName("error");
        builder.Property(static m => m.Libacars).HasColumnName("libacars").HasConversion(static json => PackedJson.Pack(json!), static packed => PackedJson.Unpack(packed)); // Null is not converted.
        builder.Property(static m => m.LevelDb).HasColumnName("level");
        builder.Property(static m => m.Sublabel).HasColumnName("sublabel");
        builder.Property(static m => m.Mfi).HasColumnName("mfi");
        builder.Property(static m => m.DecodeVersion).HasColumnName("decode_version");
        builder.Property(static m => m.DecodeLevel).HasColumnName("decode_level");
        builder.Property(static m => m.DecodeFormatId).HasColumnName("decode_format");
        builder.Property(static m => m.Decoded).HasColumnName("decoded");
        builder.Property(static m => m.MoreToCome).HasColumnName("more");
        builder.Property(static m => m.ReassemblyStatus).HasColumnName("reassembly");
        builder.Property(static m => m.FrameType).HasColumnName("frame_type");
        builder.Property(static m => m.SessionId).HasColumnName("session_id");
    }
}
