using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Linting.Rules;

/// <summary>A constraint, there before the migration, that a command of an ALTER TABLE drops while the table stays.</summary>
/// <param name="Alter">The statement.</param>
/// <param name="Command">The command.</param>
/// <param name="Table">The table's name in full.</param>
/// <param name="Known">The constraint; null where the schema does not know the table.</param>
internal sealed record DroppedConstraint(AlterTableStmt Alter, DropConstraintCmd Command, QualifiedName Table, Constraint? Known)
{
    /// <summary>Where the table is known and has no such constraint there is nothing to drop.</summary>
    public static IEnumerable<DroppedConstraint> Find(StatementContext context) =>
        from alter in context.StatementsOf<AlterTableStmt>()
        let table = context.Resolve(alter.Relation.Name)
        where !context.IsNew(table) && !IsDropped(context, table)
        from command in alter.Commands.OfType<DropConstraintCmd>()
        where context.New.FindConstraint(table, command.Name.Name) is null
        let definition = context.Before.Catalog.FindTable(table)
        let known = definition?.Constraints.Find(command.Name.Name)
        where definition is null || known is not null
        select new DroppedConstraint(alter, command, table, known);

    /// <summary>Whether it is a primary key; by its name, as PostgreSQL and EF Core give them, where nothing else tells.</summary>
    public bool IsPrimaryKey => Known is null
        ? Command.Name.Name.EndsWith("_pkey", StringComparison.Ordinal) || Command.Name.Name.StartsWith("PK_", StringComparison.Ordinal)
        : Known is PrimaryKeyConstraint;

    /// <summary>The constraints that the statement itself, or a later one of the migration, adds to the table.</summary>
    public IEnumerable<Postgres.Syntax.Constraints.Constraint> AddedAfter(StatementContext context) => AddedBy(context.Later);

    /// <summary>Those that are there when others see that it is gone.</summary>
    public IEnumerable<Postgres.Syntax.Constraints.Constraint> AddedToCommit(StatementContext context) => AddedBy(context.LaterInTransaction);

    private IEnumerable<Postgres.Syntax.Constraints.Constraint> AddedBy(IEnumerable<StatementContext> statements) =>
        from alter in statements
            .Where(later => later.Statement is AlterTableStmt other && later.Resolve(other.Relation.Name) == Table)
            .Select(later => (AlterTableStmt)later.Statement)
            .Prepend(Alter)
        from add in alter.Commands.OfType<AddConstraintCmd>()
        select add.Constraint;

    /// <summary>Whether the table is gone after the migration, also under a name that it gets meanwhile.</summary>
    private static bool IsDropped(StatementContext context, QualifiedName table) => context.Before.Catalog.FindTable(table) is null
        ? context.Later.Any(later => later.Statement is DropStmt { ObjectType: ObjectType.Table } drop && DroppedObject.Names(drop, table, later))
        : context.FindAtEnd(table) is null;
}
