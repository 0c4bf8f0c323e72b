using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Compatibility;

/// <summary>PGM310: programs that run already leave it to the server to fill the column.</summary>
public sealed class DropDefault : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM310", "drop-default", "Programs that rely on the default write nothing into the column", DiagnosticSeverity.Warning);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from altered in AlteredColumn.Find<AlterTableCmd>(context, command => ColumnOf(command) ?? "")
        where ColumnOf(altered.Command) is not null && !HasNone(altered) && !altered.NextCommands.Any(command => GivesAgain(command, altered.Name))
        let column = context.AtCommit.Catalog.FindTable(altered.Table)?.FindColumn(altered.Name) ?? altered.Before
        let isNullable = column is { NotNull: false }
        let finding = context.Report(
            Descriptor,
            altered.Command.Span,
            altered.Table,
            $"Programs that do not name {altered.Name} when they insert into {altered.Table.Name} "
            + (isNullable ? "write a null into it" : column is null ? "fail (23502), unless it may be null," : "fail (23502)")
            + " from the commit on. Deploy programs that fill it first")
        select isNullable ? finding.As(DiagnosticSeverity.Info) : finding;

    private static string? ColumnOf(AlterTableCmd command) => command switch
    {
        DropDefaultCmd drop => drop.Column.Name,
        DropIdentityCmd drop => drop.Column.Name,
        DropExpressionCmd drop => drop.Column.Name,
        _ => null,
    };

    /// <summary>There is nothing to drop.</summary>
    private static bool HasNone(AlteredColumn altered) => altered.Before is { } column && altered.Command switch
    {
        DropDefaultCmd => column.Default is null,
        DropIdentityCmd => column.Identity is null,
        _ => column.Generated is null,
    };

    private static bool GivesAgain(AlterTableCmd command, string column) => command switch
    {
        SetDefaultCmd set => set.Column.Name == column,
        AddIdentityCmd add => add.Column.Name == column,
        _ => false,
    };
}
