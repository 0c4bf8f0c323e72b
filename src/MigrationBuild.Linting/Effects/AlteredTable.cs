using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Maintenance;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Linting.Effects;

/// <summary>The table of an <c>ALTER TABLE</c>, as far as it is known, and what its commands take from it together.</summary>
internal sealed record AlteredTable(AlterTableStmt Statement, QualifiedName Name, Table? Table, ReplayState State)
{
    public Effect Effect(SyntaxNode cause, LockMode mode, Work work = Work.None) => new(cause, Name, mode, work);

    /// <summary>
    /// Whether the server skips the search for nulls (<c>NotNullImpliedByRelConstraints</c>): the column has none already, or a validated check says so.
    /// Drops run before everything else of the statement, validations after, so neither a dropped nor a just validated check counts.
    /// </summary>
    public bool IsProvenNotNull(string column)
    {
        if (Table is null)
        {
            return false;
        }

        return Table.FindColumn(column) is { NotNull: true }
            || (Table.PrimaryKey?.Columns.Contains(column) ?? false)
            || Table.Constraints.OfType<CheckConstraint>().Any(check =>
                check.Validated && !IsDropped(check.Name) && ProvesNotNull(check.Expression.Syntax, column));
    }

    public Work TypeChangeWork(AlterColumnTypeCmd change)
    {
        if (Table?.FindColumn(change.Column.Name) is { } column
            && IsPlain(change.Using, column.Name, change.Type)
            && TypeChange.KeepsStorage(column.Type, DataTypeResolver.Resolve(change.Type, State.Names).Type, SessionIsUtc))
        {
            return Work.None;
        }

        return Work.Scan | Work.Rewrite | Work.RebuildIndexes;
    }

    private bool SessionIsUtc => State.Settings.Find("timezone") is { } zone && zone.Trim('\'').ToUpperInvariant() is "UTC" or "ETC/UTC" or "GMT";

    private bool IsDropped(string constraint) =>
        Statement.Commands.OfType<DropConstraintCmd>().Any(drop => drop.Name.Name == constraint);

    /// <summary>A check that comes out null passes, so only a null test proves anything; a conjunction proves what one of its parts does.</summary>
    private static bool ProvesNotNull(Expression condition, string column) => condition switch
    {
        NullTest { IsNegated: true, Argument: ColumnRef reference } => reference.Name == column,
        BoolExpr { Kind: BoolExprKind.And } both => both.Arguments.Any(part => ProvesNotNull(part, column)),
        BoolExpr { Kind: BoolExprKind.Not } not => not.Arguments[0] is NullTest { IsNegated: false, Argument: ColumnRef reference } && reference.Name == column,
        _ => false,
    };

    /// <summary>No USING, or one that says what is done without it.</summary>
    private static bool IsPlain(Expression? conversion, string column, Postgres.Syntax.Types.TypeName type) => conversion switch
    {
        null => true,
        ColumnRef reference => reference.Name == column,
        TypeCast { Argument: ColumnRef reference } cast => reference.Name == column && cast.Type == type,
        _ => false,
    };
}
