using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Linting.Rules;

/// <summary>A column, there before the migration, that a command of an ALTER TABLE changes.</summary>
/// <param name="Context">The statement.</param>
/// <param name="Command">The command.</param>
/// <param name="Table">The table's name in full.</param>
/// <param name="Name">The column's name.</param>
internal sealed record AlteredColumn(StatementContext Context, AlterTableCmd Command, QualifiedName Table, string Name)
{
    /// <summary>The column as it is before the statement; null where the schema does not know it.</summary>
    public Column? Before => Context.Before.Catalog.FindTable(Table)?.FindColumn(Name);

    /// <summary>The columns that commands of that kind change. Those that the migration itself made, or drops again, are left out.</summary>
    public static IEnumerable<AlteredColumn> Find<TCommand>(StatementContext context, Func<TCommand, string> column)
        where TCommand : AlterTableCmd =>
        from alter in context.StatementsOf<AlterTableStmt>()
        let table = context.Resolve(alter.Relation.Name)
        where !context.IsNew(table)
        from command in alter.Commands.OfType<TCommand>()
        let name = column(command)
        where context.New.FindColumn(table, name) is null && !Drops(context, table, name) && !context.Later.Any(later => Drops(later, table, name))
        select new AlteredColumn(context, command, table, name);

    /// <summary>The commands on the same table that run after this one and commit together with it, those of its own statement first.</summary>
    public IEnumerable<AlterTableCmd> NextCommands =>
        ((AlterTableStmt)Context.Statement).Commands.SkipWhile(command => !ReferenceEquals(command, Command)).Skip(1).Concat(
            from later in Context.LaterInTransaction
            from alter in later.StatementsOf<AlterTableStmt>()
            where later.Resolve(alter.Relation.Name) == Table
            from command in alter.Commands
            select command);

    private static bool Drops(StatementContext context, QualifiedName table, string column) => context.Statement switch
    {
        AlterTableStmt alter => alter.Commands.OfType<DropColumnCmd>().Any(drop => drop.Column.Name == column) && context.Resolve(alter.Relation.Name) == table,
        DropStmt { ObjectType: ObjectType.Table } drop => DroppedObject.Names(drop, table, context),
        _ => false,
    };
}
