using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.DataLoss;

/// <summary>PGM219: logical replication tells something else of a table's changed rows.</summary>
public sealed class ReplicaIdentityChange : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM219", "replica-identity-change", "Subscribers are told something else of changed rows", DiagnosticSeverity.Warning);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from alter in context.StatementsOf<AlterTableStmt>()
        let table = context.Resolve(alter.Relation.Name)
        where !context.IsNew(table)
        from change in alter.Commands.OfType<ReplicaIdentityCmd>()
        where !IsAsBefore(context, table, change)
        select context.Report(Descriptor, change.Span, table, Consequence(change.Kind, table.Name) + " Look at who replicates the table first. " + Consent.To(Descriptor));

    private static string Consequence(ReplicaIdentityKind kind, string table) => kind switch
    {
        ReplicaIdentityKind.Nothing => $"UPDATE and DELETE fail on {table} while a publication holds it, as nothing tells subscribers which row is meant.",
        ReplicaIdentityKind.Full =>
            $"Every UPDATE and DELETE of {table} writes the whole old row to the log, and a subscriber without a fitting index searches its whole table for each of them.",
        ReplicaIdentityKind.Index =>
            $"Subscribers find changed rows of {table} by the columns of the index only: they need one on the same columns, and without the index nothing identifies a row.",
        _ => $"Subscribers find changed rows of {table} by its primary key only; where it has none, UPDATE and DELETE fail while a publication holds it.",
    };

    private static bool IsAsBefore(StatementContext context, Schema.Catalogs.QualifiedName table, ReplicaIdentityCmd change) =>
        context.Before.Catalog.FindTable(table)?.ReplicaIdentity is { } identity && identity == new Schema.Catalogs.ReplicaIdentity(change.Kind, change.Index?.Name);
}
