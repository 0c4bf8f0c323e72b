using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using ForeignKeyConstraint = MigrationBuild.Postgres.Syntax.Constraints.ForeignKeyConstraint;

namespace MigrationBuild.Linting.Rules;

/// <summary>A foreign key that a statement adds, at its column or by itself.</summary>
/// <param name="TableName">The referencing table as written.</param>
/// <param name="Table">The same in full.</param>
internal sealed record WrittenForeignKey(ObjectName TableName, QualifiedName Table, EquatableArray<Identifier> Columns, ForeignKeyConstraint Constraint)
{
    /// <summary>From its name, or its first word, to the table that it refers to.</summary>
    public TextSpan Span => TextSpan.FromBounds(Constraint.Span.Start, Constraint.ReferencedTable.Span.End);

    public static IEnumerable<WrittenForeignKey> Of(StatementContext context) => context.Statement switch
    {
        CreateStmt create => create.Elements.SelectMany(element => Of(create.Name, context.Before.Names.Qualify(create.Name), element)),
        AlterTableStmt alter => alter.Commands.SelectMany(command => command switch
        {
            AddColumnCmd add => Of(alter.Relation.Name, context.Resolve(alter.Relation.Name), add.Column),
            AddConstraintCmd add => Of(alter.Relation.Name, context.Resolve(alter.Relation.Name), add.Constraint),
            _ => [],
        }),
        _ => [],
    };

    private static IEnumerable<WrittenForeignKey> Of(ObjectName name, QualifiedName table, TableElement element) => element switch
    {
        ForeignKeyConstraint key => [new WrittenForeignKey(name, table, key.Columns, key)],
        ColumnDef column => column.Constraints.OfType<ForeignKeyConstraint>().Select(key => new WrittenForeignKey(name, table, EquatableArray.Create(column.Name), key)),
        _ => [],
    };
}
