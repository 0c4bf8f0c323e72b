using System.Globalization;
using MigrationBuild.Postgres.Printing;

namespace MigrationBuild.Schema.Hcl.Reading;

internal sealed partial class HclCatalogBuilder
{
    /// <summary>The attributes that a new role has not.</summary>
    private static readonly (string Attribute, string Words)[] RoleFlags =
    [
        ("superuser", "SUPERUSER"), ("create_db", "CREATEDB"), ("create_role", "CREATEROLE"), ("replication", "REPLICATION"), ("bypass_rls", "BYPASSRLS"),
    ];

    /// <summary>The role, then what it is a member of: that role may be declared further down. One that others made is only referred to.</summary>
    private IEnumerable<HclStatement> RoleBlockOf(HclBlockReader block)
    {
        if (block.Boolean("external") == true)
        {
            yield break;
        }

        var statement = new HclStatementWriter(block).Write("CREATE ROLE ").Name(block.Name);
        foreach (var (_, words) in RoleFlags.Where(flag => block.Boolean(flag.Attribute) == true))
        {
            statement.Write(" " + words);
        }

        statement.Write(block.Boolean("login") ?? block.KindName == HclBlockKinds.User.Name ? " LOGIN" : "")
            .Write(block.Boolean("inherit") == false ? " NOINHERIT" : "")
            .Clause(" CONNECTION LIMIT ", block.Integer("conn_limit")?.ToString(CultureInfo.InvariantCulture))
            .Clause(" PASSWORD ", block.Text("password") is { } password ? HclSqlText.Literal(password) : null);
        yield return Comment(statement, block, "ROLE " + SqlPrinter.QuoteIdentifier(block.Name)).Finish();

        foreach (var value in block.List("member_of"))
        {
            if (RoleOf(value) is { } role)
            {
                yield return MembershipOf(block, role, []);
            }
            else
            {
                block.ReportWrong("member_of", value, "a list of roles such as `role.app` or \"app\"");
            }
        }

        foreach (var membership in block.Blocks(HclBlockKinds.Membership))
        {
            if (membership.Required("role", "role = role.app") is not { } value)
            {
                continue;
            }

            if (RoleOf(value) is { } role)
            {
                yield return MembershipOf(block, role, [.. OptionsOf(membership)]);
            }
            else
            {
                membership.ReportWrong("role", value, "a role such as `role.app` or \"app\"");
            }
        }
    }

    private static HclStatement MembershipOf(HclBlockReader block, string role, List<string> options) =>
        // Only one of the options has words that servers before 16 know.
        new HclStatementWriter(block).Write("GRANT ").Name(role).Write(" TO ").Name(block.Name)
            .Write(options.Count == 0 ? "" : options is ["ADMIN TRUE"] ? " WITH ADMIN OPTION" : $" WITH {string.Join(", ", options)}")
            .Finish();

    private static IEnumerable<string> OptionsOf(HclBlockReader membership)
    {
        if (membership.Boolean("admin") == true)
        {
            yield return "ADMIN TRUE";
        }

        foreach (var option in new[] { "inherit", "set" })
        {
            if (membership.Boolean(option) is { } value)
            {
                yield return $"{option.ToUpperInvariant()} {(value ? "TRUE" : "FALSE")}";
            }
        }
    }
}
