using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Hcl.Evaluation;

namespace MigrationBuild.Schema.Hcl.Reading;

internal sealed partial class HclCatalogBuilder
{
    private void ReadPolicy(HclBlockReader block)
    {
        if (block.Required("on", "on = table.users") is not { } on || TableOf("on", on) is not { } table)
        {
            return;
        }

        var command = CommandOf(block);
        var written = new Policy(block.Name)
        {
            Permissive = block.Word("as", "PERMISSIVE", "RESTRICTIVE") != "RESTRICTIVE",
            Command = command,
            Roles = RolesOf(block),
            Using = ConditionOf(table, block, "using"),
            WithCheck = ConditionOf(table, block, CheckAttribute(block)),
            Origin = OriginOf(block.Place),
        };
        CheckConditions(block, command);
        var what = $"policy `{written.Name}` of table `{table.Name}`";
        var before = TableNamed(table).Policies.Find(written.Name);
        if (before is not null && IsOurs(before.Origin))
        {
            ReportDuplicate(block.Place, what, before.Origin);
            return;
        }

        if (before is not null && written with { Comment = before.Comment } != before)
        {
            ReportContradiction(block.Place, what, before.Origin, "its roles, conditions or options are others there");
            return;
        }

        var policy = before ?? written;
        policy = policy with { Comment = Comment(block, before?.Comment, what, policy.Origin) };
        Catalog = Catalog.With(table.Schema, TableNamed(table).With(policy) with { RowSecurity = true });
    }

    private static PolicyCommand CommandOf(HclBlockReader block) => block.Word("for", "ALL", "SELECT", "INSERT", "UPDATE", "DELETE") switch
    {
        "SELECT" => PolicyCommand.Select,
        "INSERT" => PolicyCommand.Insert,
        "UPDATE" => PolicyCommand.Update,
        "DELETE" => PolicyCommand.Delete,
        _ => PolicyCommand.All,
    };

    /// <summary>Atlas calls it <c>check</c>, SQL <c>WITH CHECK</c>; either is understood.</summary>
    private string CheckAttribute(HclBlockReader block)
    {
        if (block.Has("check") && block.Has("with_check"))
        {
            _report.Add(
                HclDiagnostics.Contradiction, block.PlaceOf("with_check"), $"{block.Title} has both `check` and `with_check`, which mean the same; keep one");
        }

        return block.Has("with_check") ? "with_check" : "check";
    }

    private SqlExpression? ConditionOf(QualifiedName table, HclBlockReader block, string attribute) =>
        block.SqlText(attribute) is { } text ? ExpressionOf(text, RowOf(table).Condition()) : null;

    /// <summary>A new row is all there is to look at in an INSERT, and there is none in a SELECT or DELETE (<c>CreatePolicy</c>).</summary>
    private void CheckConditions(HclBlockReader block, PolicyCommand command)
    {
        var check = block.Has("with_check") ? "with_check" : "check";
        if (command == PolicyCommand.Insert && block.Has("using"))
        {
            _report.Add(
                HclDiagnostics.WrongValue, block.PlaceOf("using"), $"{block.Title} is for INSERT, which has no existing row to look at; write `check` instead of `using`");
        }
        else if (command is PolicyCommand.Select or PolicyCommand.Delete && block.Has(check))
        {
            _report.Add(
                HclDiagnostics.WrongValue,
                block.PlaceOf(check),
                $"{block.Title} is for {command.ToString().ToUpperInvariant()}, which writes no row to check; write `using` instead of `{check}`");
        }
    }

    /// <summary>The roles of <c>to</c>, sorted; where <c>PUBLIC</c> is among them, the policy is for all.</summary>
    private static EquatableArray<string> RolesOf(HclBlockReader block)
    {
        var roles = new List<string>();
        foreach (var value in block.List("to"))
        {
            if (RoleOf(value) is not { } role)
            {
                block.ReportWrong("to", value, "a list of roles such as `role.app`, \"app\" or `PUBLIC`");
            }
            else if (IsPublic(role))
            {
                return default;
            }
            else
            {
                roles.Add(role);
            }
        }

        return roles.Distinct(StringComparer.Ordinal).OrderBy(role => role, StringComparer.Ordinal).ToEquatableArray();
    }

    /// <summary>The role that a value names, or the word for one that is known by its word only; null where it names none.</summary>
    private static string? RoleOf(HclValue value) => value switch
    {
        HclStringValue text => text.Text.Text,
        HclReferenceValue { Path.Count: 1 } word => SpecialRole(word.Path[0].Name) ?? word.Path[0].Name,
        HclReferenceValue { Path: { Count: 2 } path } when path[0].Name is "role" or "user" => path[1].Name,
        _ => null,
    };

    private static bool IsPublic(string role) => string.Equals(role, "public", StringComparison.OrdinalIgnoreCase);

    /// <summary>The words that stand for whoever is connected when the policy is made.</summary>
    private static string? SpecialRole(string word) => word.ToLowerInvariant() is "current_user" or "session_user" or "current_role" ? word.ToLowerInvariant() : null;
}
