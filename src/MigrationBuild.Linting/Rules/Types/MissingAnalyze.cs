using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Indexes;
using MigrationBuild.Postgres.Syntax.Maintenance;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Types;

/// <summary>PGM626: the planner knows nothing of what is new.</summary>
public sealed class MissingAnalyze : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new("PGM626", "missing-analyze", "The planner has no statistics until autovacuum comes by", DiagnosticSeverity.Hidden);

    public IEnumerable<Finding> Check(StatementContext context)
    {
        if (Changed(context) is not var (name, span, what))
        {
            yield break;
        }

        var table = context.Resolve(name);
        if (context.IsTemporary(table) || context.Later.Any(later => Analyzes(later, table) || Again(later, table)))
        {
            yield break;
        }

        yield return context.Report(
            Descriptor,
            span,
            table,
            $"{what}, so queries of {table.Name} may run with bad plans until autovacuum has looked at the table. ANALYZE it at the end",
            StatementEdits.Append(context, "ANALYZE the table", $"ANALYZE {context.File.Substring(name.Span)}"));
    }

    /// <summary>The table whose statistics a statement makes wanting: the last one of a migration that does so is reported.</summary>
    private static (ObjectName Table, TextSpan Span, string What)? Changed(StatementContext context) => context.Statement switch
    {
        AlterTableStmt alter when !context.IsNew(context.Resolve(alter.Relation.Name)) && alter.Commands.OfType<AlterColumnTypeCmd>().FirstOrDefault() is { } change =>
            (alter.Relation.Name, change.Span, $"A change of type deletes the statistics of {change.Column.Name}"),
        IndexStmt create when !context.IsNew(context.Resolve(create.Relation.Name)) && create.Elements.FirstOrDefault(element => element.Value is not ColumnRef) is { } element =>
            (create.Relation.Name, element.Span, "Nothing is known of the values of an expression before the table is analyzed"),
        InsertStmt { Source.Body: SelectClause { From.IsEmpty: false } } insert => (insert.Relation.Name, Until(insert, insert.Relation), "The statistics are those from before the rows came"),
        CopyStmt { IsFrom: true, Relation: { } relation } copy => (relation, Until(copy, relation), "The statistics are those from before the rows came"),
        _ => null,
    };

    private static TextSpan Until(SyntaxNode statement, SyntaxNode last) => TextSpan.FromBounds(statement.Span.Start, last.Span.End);

    private static bool Again(StatementContext later, Schema.Catalogs.QualifiedName table) => Changed(later) is var (name, _, _) && later.Resolve(name) == table;

    private static bool Analyzes(StatementContext later, Schema.Catalogs.QualifiedName table) =>
        later.Statement is VacuumStmt vacuum
        && (!vacuum.IsVacuum || vacuum.Options.Any(option => option.Name.Name == "analyze"))
        && (vacuum.Relations.IsEmpty || vacuum.Relations.Any(each => later.Resolve(each.Relation.Name) == table));
}
