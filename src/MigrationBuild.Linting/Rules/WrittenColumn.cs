using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Schema.Catalogs;
using Persistence = MigrationBuild.Postgres.Syntax.Tables.Persistence;

namespace MigrationBuild.Linting.Rules;

/// <summary>A column that a statement gives a type: one of a new table, a new one, or one whose type changes.</summary>
internal sealed record WrittenColumn(QualifiedName Table, Identifier Name, TypeName Type)
{
    /// <summary>The whole definition; null where only the type changes.</summary>
    public ColumnDef? Definition { get; init; }

    /// <summary>Those of tables that outlive the session.</summary>
    public static IEnumerable<WrittenColumn> Of(StatementContext context) => context.Statement switch
    {
        CreateStmt { Persistence: not Persistence.Temporary } create =>
            from column in create.Elements.OfType<ColumnDef>()
            let type = column.Type
            where type is not null
            select new WrittenColumn(context.Before.Names.Qualify(create.Name), column.Name, type) { Definition = column },
        AlterTableStmt { ObjectType: AlterTableObject.Table } alter when context.Resolve(alter.Relation.Name) is var table && !context.IsTemporary(table) =>
            from column in alter.Commands.Select(command => Of(table, command)).OfType<WrittenColumn>()
            select column,
        _ => [],
    };

    /// <summary>Whether it is that type of PostgreSQL's, or an array of it.</summary>
    public bool Is(string type) => !Type.IsColumnType && TypeNames.CanonicalName(Type) == type;

    private static WrittenColumn? Of(QualifiedName table, AlterTableCmd command) => command switch
    {
        AddColumnCmd { Column: { Type: { } type } column } => new WrittenColumn(table, column.Name, type) { Definition = column },
        AlterColumnTypeCmd change => new WrittenColumn(table, change.Column, change.Type),
        _ => null,
    };
}
