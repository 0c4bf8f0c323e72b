using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Security;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Security;

/// <summary>PGM710: a role that no policy and no privilege holds back.</summary>
public sealed class PrivilegedRole : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new("PGM710", "privileged-role", "The role may do what no privilege limits", DiagnosticSeverity.Error);

    public IEnumerable<Finding> Check(StatementContext context) => context.Statement switch
    {
        CreateRoleStmt create => create.Options.SelectMany(option => Check(context, option, option.Name)),
        AlterRoleStmt alter => alter.Options.SelectMany(option => Check(context, option, option.Name)),
        GrantRoleStmt { IsGrant: true } grant => grant.Roles.SelectMany(role => Check(context, role, role.Name?.Name ?? "")),
        _ => [],
    };

    private IEnumerable<Finding> Check(StatementContext context, SyntaxNode node, string right) => Meaning(right) is { } meaning
        ? [context.Report(Descriptor, node.Span, $"{meaning}. Leave that to whoever runs the server. {Consent.To(Descriptor)}")]
        : [];

    private static string? Meaning(string right) => right switch
    {
        "superuser" => "A superuser passes every check, and with COPY … PROGRAM runs commands on the server's machine",
        "bypassrls" => "Policies do not apply to the role: it sees and changes all rows of every table that it has a privilege on",
        "createrole" => "The role can make others and, before PostgreSQL 16, take over any that is no superuser",
        "replication" => "The role can read all that is written in every database of the server, as a replica does",
        "pg_execute_server_program" => "The role runs commands on the server's machine, as the user that the server runs as",
        "pg_write_server_files" => "The role writes files on the server's machine, and can make itself a superuser by that",
        "pg_read_server_files" => "The role reads every file that the server can, other databases and its configuration among them",
        _ => null,
    };
}
