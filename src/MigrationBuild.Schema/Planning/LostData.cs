using MigrationBuild.Schema.Diffing.Changes;

namespace MigrationBuild.Schema.Planning;

/// <summary>What a change does to data that no plan brings back.</summary>
internal static class LostData
{
    /// <summary>A sentence; null where nothing is lost.</summary>
    public static string? Of(Change change) => change switch
    {
        DropTable drop => $"Table {drop.Name} comes back empty: its rows were dropped with it.",
        // A generated column is computed again.
        DropColumn { Column.Generated: null } drop => $"Column {drop.Column.Name} of {drop.Table} comes back empty: its values were dropped with it.",
        DropSequence drop => $"Sequence {drop.Sequence.Name} counts from its start again: how far it had come was dropped with it.",
        DropExtension drop => $"What extension {drop.Extension.Name} kept in tables of its own was dropped with it.",
        AlterColumn { Old.Identity: not null, New.Identity: null } alter => $"The identity of column {alter.New.Name} of {alter.Table} counts from its start again.",
        AlterColumn alter when !TypeConversions.KeepsValues(alter.Old.Type, alter.New.Type) =>
            $"The values of column {alter.New.Name} of {alter.Table} were converted to {DdlWriter.Type(alter.New.Type)} and are converted back to {DdlWriter.Type(alter.Old.Type)}: what that rounded or cut off stays so.",
        _ => null,
    };
}
