using MigrationBuild.Postgres.Printing;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing.Changes;

namespace MigrationBuild.Schema.Diffing;

/// <summary>Differences of comments.</summary>
internal static class Comments
{
    /// <summary>The change of an object's comment, or null; the object's name is given as its parts.</summary>
    public static SetComment? Change(string kind, string name, string? old, string? wanted)
        => Change($"{kind} {SqlPrinter.QuoteIdentifier(name)}", old, wanted);

    public static SetComment? Change(string kind, string schema, string name, string? old, string? wanted)
        => Change(Target(kind, schema, name), old, wanted);

    public static string Target(string kind, string schema, string name) => $"{kind} {SqlPrinter.QuoteIdentifier(schema)}.{SqlPrinter.QuoteIdentifier(name)}";

    public static string Target(QualifiedName table, Constraint constraint) => ConstraintTarget(table, constraint.Name);

    public static string ConstraintTarget(QualifiedName table, string constraint) => $"CONSTRAINT {SqlPrinter.QuoteIdentifier(constraint)} ON {TableText(table)}";

    public static string Target(QualifiedName table, Policy policy) => $"POLICY {SqlPrinter.QuoteIdentifier(policy.Name)} ON {TableText(table)}";

    public static string Target(QualifiedName table, Column column) => $"COLUMN {TableText(table)}.{SqlPrinter.QuoteIdentifier(column.Name)}";

    public static string Target(QualifiedName domain, CheckConstraint check) => $"CONSTRAINT {SqlPrinter.QuoteIdentifier(check.Name)} ON {Target("DOMAIN", domain.Schema, domain.Name)}";

    private static string TableText(QualifiedName table) => $"{SqlPrinter.QuoteIdentifier(table.Schema)}.{SqlPrinter.QuoteIdentifier(table.Name)}";

    public static SetComment? Change(string target, string? old, string? wanted)
        => (old ?? "") == (wanted ?? "") ? null : new SetComment(target, old, wanted);
}
