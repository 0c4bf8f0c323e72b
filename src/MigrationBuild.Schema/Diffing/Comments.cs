using MigrationBuild.Postgres.Printing;
using MigrationBuild.Schema.Diffing.Changes;

namespace MigrationBuild.Schema.Diffing;

/// <summary>Differences of comments.</summary>
internal static class Comments
{
    /// <summary>The change of an object's comment, or null; the object's name is given as its parts.</summary>
    public static SetComment? Change(string kind, string name, string? old, string? wanted)
        => Change($"{kind} {SqlPrinter.QuoteIdentifier(name)}", old, wanted);

    public static SetComment? Change(string kind, string schema, string name, string? old, string? wanted)
        => Change($"{kind} {SqlPrinter.QuoteIdentifier(schema)}.{SqlPrinter.QuoteIdentifier(name)}", old, wanted);

    public static SetComment? Change(string target, string? old, string? wanted)
        => (old ?? "") == (wanted ?? "") ? null : new SetComment(target, old, wanted);
}
