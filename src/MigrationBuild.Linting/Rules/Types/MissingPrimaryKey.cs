using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using Persistence = MigrationBuild.Schema.Catalogs.Persistence;

namespace MigrationBuild.Linting.Rules.Types;

/// <summary>PGM613: nothing tells the rows of a table apart.</summary>
public sealed class MissingPrimaryKey : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new("PGM613", "missing-primary-key", "The table has no primary key", DiagnosticSeverity.Warning);

    public IEnumerable<Finding> Check(StatementContext context)
    {
        if (CreatedTable.NameOf(context.Statement) is not { } name || context.FindMade(name) is not Table table || !NeedsKey(table))
        {
            return [];
        }

        var finding = context.Report(
            Descriptor,
            name.Span,
            $"Of two equal rows of {table.Name} none can be changed or deleted alone, and a publication of the table refuses UPDATE and DELETE. Give it a primary key");
        return [HasOtherKey(table) ? finding.As(DiagnosticSeverity.Info) : finding];
    }

    /// <summary>A partition has its parent's key, and a table that inherits is one of several that hold the rows.</summary>
    private static bool NeedsKey(Table table) =>
        table is { PrimaryKey: null, PartitionOf: null, Inherits.IsEmpty: true, Foreign: null } && table.Persistence != Persistence.Temporary;

    /// <summary>Whether a unique index without nulls can stand in for it (<c>REPLICA IDENTITY USING INDEX</c>).</summary>
    private static bool HasOtherKey(Table table) => TableIndexes.All(table).Any(index =>
        index is { Unique: true, Where: null } && index.Elements.All(key => key.Column is { } column && table.FindColumn(column) is { NotNull: true }));
}
