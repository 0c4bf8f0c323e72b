using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Printing;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Linting.Rules.Types;

/// <summary>PGM614: to look for the rows that refer to one, the whole table is read.</summary>
public sealed class ForeignKeyWithoutIndex : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM614", "foreign-key-without-index", "No index finds the rows that refer to another", DiagnosticSeverity.Info);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from key in WrittenForeignKey.Of(context)
        let columns = key.Columns.Select(column => column.Name).ToList()
        let table = context.FindAtEnd(key.Table) as Table
        where table is not null
            && table.Constraints.OfType<ForeignKeyConstraint>().Any(each => each.Enforced && each.Columns.SequenceEqual(columns))
            && !TableIndexes.All(table).Any(index => Finds(index, columns))
        select context.Report(
            Descriptor,
            key.Span,
            key.Table,
            $"Each row of {key.Constraint.ReferencedTable.Name} that is deleted, or gets another key, has all of {table.Name} read under its lock. Index ({string.Join(", ", columns)}) too",
            CreateIndex(context, key, table, columns));

    /// <summary>Whether the key's columns lead the index, in any order. A row that refers to nothing need not be in it.</summary>
    private static bool Finds(TableIndex index, List<string> columns) =>
        index.Valid
        && index.Method is not ("gin" or "brin")
        && (index.Where is null || (index.Where.Syntax is NullTest { IsNegated: true, Argument: ColumnRef column } && columns.Contains(column.Name)))
        && index.Elements.Take(columns.Count).Select(element => element.Column).OrderBy(name => name, StringComparer.Ordinal)
            .SequenceEqual(columns.OrderBy(name => name, StringComparer.Ordinal));

    /// <summary>On a table with rows the index has to be built CONCURRENTLY, which a transaction refuses.</summary>
    private static Fix? CreateIndex(StatementContext context, WrittenForeignKey key, Table table, List<string> columns)
    {
        var isNew = context.FindMade(key.TableName) is not null || context.IsNew(key.Table);
        if (!isNew && context.Transaction != TransactionScope.None)
        {
            return null;
        }

        var schema = context.After.Catalog.Schemas.Find(key.Table.Schema);
        var index = NameGenerator.Choose(table.Name, NameGenerator.JoinColumns(columns), "idx", name => schema?.HasRelationNamed(name) == true);
        return StatementEdits.Append(
            context,
            "Create the index",
            $"CREATE INDEX {(isNew ? "" : "CONCURRENTLY ")}{SqlPrinter.QuoteIdentifier(index)} ON {context.File.Substring(key.TableName.Span)} "
            + $"({string.Join(", ", columns.Select(SqlPrinter.QuoteIdentifier))})");
    }
}
