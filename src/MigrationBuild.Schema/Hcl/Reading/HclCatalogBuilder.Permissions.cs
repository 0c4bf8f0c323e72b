using MigrationBuild.Postgres.Printing;
using MigrationBuild.Schema.Hcl.Evaluation;

namespace MigrationBuild.Schema.Hcl.Reading;

internal sealed partial class HclCatalogBuilder
{
    private IEnumerable<HclStatement> PermissionOf(HclBlockReader block)
    {
        if (block.Required("for", "for = table.users") is not { } target
            || block.Required("to", "to = role.app") is not { } to
            || GranteeOf(block, to) is not { } role
            || block.Required("privileges", "privileges = [SELECT]") is null
            || PrivilegesOf(block) is not { Count: > 0 } privileges
            || TargetOf(target) is not { } on)
        {
            yield break;
        }

        var statement = new HclStatementWriter(block);
        statement.Write("GRANT ").List(privileges, privilege => statement.Write(privilege).Write(on.Column is null ? "" : $" ({on.Column})"))
            .Write($" ON {on.Object} TO {role}")
            .Write(block.Boolean("grantable") == true ? " WITH GRANT OPTION" : "");
        yield return statement.Finish();
    }

    /// <summary>What a permission is for, and the column of it.</summary>
    private (string Object, string? Column)? TargetOf(HclValue target)
    {
        if (target is not HclReferenceValue { Path: { Count: > 1 } path } reference)
        {
            _report.Add(HclDiagnostics.WrongValue, target.Place, $"`for` is a reference such as `table.users`, but this is {target.Kind}");
            return null;
        }

        if (path[0].Name == HclBlockKinds.Schema.Name)
        {
            return SchemaOf(target) is { } schema ? ("SCHEMA " + SqlPrinter.QuoteIdentifier(schema), null) : null;
        }

        if (ColumnPath(reference) is { Table.Count: > 0 } column)
        {
            return FindTable(column.Table, target.Place) is { } table ? ("TABLE " + Sql(table), SqlPrinter.QuoteIdentifier(column.Column.Name)) : null;
        }

        if (path.Count > 3 && path[path.Count - 2].Name == HclBlockKinds.Column.Name)
        {
            var rows = reference with { Path = path.RemoveAt(path.Count - 1).RemoveAt(path.Count - 2) };
            return ObjectOf("for", rows, HclBlockKinds.View, HclBlockKinds.Materialized) is { } view ? ("TABLE " + Sql(view.Name), SqlPrinter.QuoteIdentifier(path[path.Count - 1].Name)) : null;
        }

        var found = ObjectOf(
            "for",
            target,
            HclBlockKinds.Table,
            HclBlockKinds.Partition,
            HclBlockKinds.View,
            HclBlockKinds.Materialized,
            HclBlockKinds.Sequence,
            HclBlockKinds.Function,
            HclBlockKinds.Procedure,
            HclBlockKinds.Aggregate,
            HclBlockKinds.Enum,
            HclBlockKinds.Domain,
            HclBlockKinds.Composite,
            HclBlockKinds.Range);
        return found is not { } item ? null : (item.Kind switch
        {
            "table" or "partition" or "view" or "materialized" => "TABLE",
            "sequence" => "SEQUENCE",
            "function" or "aggregate" => "FUNCTION",
            "procedure" => "PROCEDURE",
            "domain" => "DOMAIN",
            _ => "TYPE",
        } + " " + Sql(item.Name), null);
    }

    /// <summary>The privileges as words of SQL, each of one or more words joined by <c>_</c>.</summary>
    private static List<string> PrivilegesOf(HclBlockReader block)
    {
        var words = new List<string>();
        foreach (var value in block.List("privileges"))
        {
            var word = value switch
            {
                HclReferenceValue { Path.Count: 1 } reference => reference.ToString(),
                HclStringValue text => text.Text.Text,
                _ => "",
            };
            if (word.Length > 0 && word.All(c => char.IsLetter(c) || c is '_' or ' '))
            {
                words.Add(word.ToUpperInvariant().Replace('_', ' '));
            }
            else
            {
                block.ReportWrong("privileges", value, "a list of words such as `SELECT`");
            }
        }

        return words;
    }

    private static string? GranteeOf(HclBlockReader block, HclValue value)
    {
        if (RoleOf(value) is not { } role)
        {
            block.ReportWrong("to", value, "a role such as `role.app`, \"app\" or `PUBLIC`");
            return null;
        }

        var isWord = value is HclReferenceValue { Path.Count: 1 };
        return isWord && IsPublic(role) ? "PUBLIC"
            : isWord && SpecialRole(role) is { } special ? special
            : SqlPrinter.QuoteIdentifier(role);
    }
}
