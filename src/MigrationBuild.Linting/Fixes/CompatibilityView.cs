using MigrationBuild.Linting.Rules;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Fixes;

/// <summary>Keeps the old name of a renamed or moved table as a view, made in the same transaction. PostgreSQL lets programs write to such a view too.</summary>
internal static class CompatibilityView
{
    /// <param name="context">The statement that renames or moves the table.</param>
    /// <param name="table">The table as the statement names it.</param>
    /// <param name="name">The new name, or the name in the new schema, as SQL.</param>
    public static Fix? Create(StatementContext context, NamedObject table, string name)
    {
        var statement = context.Script.Statements.FirstOrDefault(each => ReferenceEquals(each.Syntax, context.Statement));
        if (statement is null || context.Transaction == TransactionScope.None)
        {
            return null;
        }

        var end = context.File.Substring(TextSpan.FromBounds(statement.Span.End, statement.FullSpan.End)).Trim();
        return end is "" or ";"
            ? Fix.Change(
                "Keep the old name as a view",
                TextEdit.Insert(statement.FullSpan.End, $"{(end.Length == 0 ? ";" : "")}\nCREATE VIEW {context.File.Substring(table.Name.Span)} AS SELECT * FROM {name};"))
            : null;
    }

    /// <summary>What stands before the table's own name: a schema and a dot, or nothing.</summary>
    public static string QualifierOf(StatementContext context, ObjectName name) =>
        context.File.Substring(TextSpan.FromBounds(name.Span.Start, name.Parts[name.Parts.Count - 1].Span.Start));
}
