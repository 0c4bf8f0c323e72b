using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Linting.Rules.Compatibility;

/// <summary>PGM312: programs that run already expect values of the old type.</summary>
public sealed class ColumnTypeChangeBreaksClients : ILintRule
{
    private static readonly string[][] ReadAlike = [["text", "varchar", "bpchar", "citext", "name"], ["json", "jsonb"], ["bit", "varbit"]];

    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM312", "column-type-change-breaks-clients", "Programs that run expect the old type", DiagnosticSeverity.Info);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from altered in AlteredColumn.Find<AlterColumnTypeCmd>(context, change => change.Column.Name)
        let before = altered.Before
        where before is not null
        let change = (AlterColumnTypeCmd)altered.Command
        let after = context.AtCommit.Catalog.FindTable(altered.Table)?.FindColumn(altered.Name)?.Type ?? DataTypeResolver.Resolve(change.Type, context.Before.Names).Type
        where !IsReadAlike(context.Before.Catalog.BaseTypeOf(before.Type), context.AtCommit.Catalog.BaseTypeOf(after))
        select context.Report(
            Descriptor,
            TextSpan.FromBounds(change.TypeKeyword.Span.Start, change.Type.Span.End),
            altered.Table,
            $"Programs that run read {altered.Table.Name}.{altered.Name} as {DataTypeFormatter.Format(before.Type)} and get {DataTypeFormatter.Format(after)} from the commit on: "
            + "drivers refuse to convert, and parameters of the old type may fit no operator. Add a column of the new type, and switch the programs over one by one");

    /// <summary>Drivers give the same value for both.</summary>
    private static bool IsReadAlike(DataType before, DataType after) =>
        before.IsArray == after.IsArray
        && (before.Name == after.Name || ReadAlike.Any(types => types.Contains(before.Name.Name) && types.Contains(after.Name.Name)));
}
