using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Maintenance;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Linting.Effects;

/// <summary>The table of an <c>ALTER TABLE</c> and the lock that the statement takes on it: the strongest that one of its commands asks for, from the start.</summary>
/// <param name="Family">The table first, then those beneath it that its commands go on to.</param>
internal sealed record AlteredTable(AlterTableStmt Statement, QualifiedName Name, LockMode Lock, IReadOnlyList<QualifiedName> Family)
{
    public Effect Effect(SyntaxNode cause, Work work = Work.None) => new(cause, Name, Lock, work);

    /// <summary>
    /// Whether the server skips the search for nulls (<c>NotNullImpliedByRelConstraints</c>): the column has none already, or a validated check says so.
    /// Drops run before everything else of the statement, validations after, so neither a dropped nor a just validated check counts.
    /// </summary>
    public bool IsProvenNotNull(Table? table, string column) => IsNotNull(table, column, check => !IsDropped(check.Name));

    /// <summary>Whether it is certain that there are no nulls.</summary>
    public static bool IsNotNull(Table? table, string column) => IsNotNull(table, column, _ => true);

    private static bool IsNotNull(Table? table, string column, Func<CheckConstraint, bool> counts) =>
        table is not null
        && (table.FindColumn(column) is { NotNull: true }
            || (table.PrimaryKey?.Columns.Contains(column) ?? false)
            || table.Constraints.OfType<CheckConstraint>().Any(check => check.Validated && counts(check) && ProvesNotNull(check.Expression.Syntax, column)));

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
}
