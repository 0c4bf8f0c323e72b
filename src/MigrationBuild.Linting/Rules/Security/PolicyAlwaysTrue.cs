using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Security;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using PolicyCommand = MigrationBuild.Postgres.Syntax.Security.PolicyCommand;

namespace MigrationBuild.Linting.Rules.Security;

/// <summary>PGM704: a policy that lets every row pass.</summary>
public sealed class PolicyAlwaysTrue : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new("PGM704", "policy-always-true", "The policy lets every row pass", DiagnosticSeverity.Warning);

    public IEnumerable<Finding> Check(StatementContext context) => context.Statement switch
    {
        CreatePolicyStmt { IsPermissive: true } create when !IsPublic(context, create) => Check(context, create.Table, create.Roles, create.Using, create.WithCheck),
        AlterPolicyStmt alter when Find(context, alter) is not { Permissive: false } =>
            Check(context, alter.Table, alter.Roles, alter.Using, alter.WithCheck),
        _ => [],
    };

    private IEnumerable<Finding> Check(StatementContext context, ObjectName table, EquatableArray<RoleSpec> roles, params Expression?[] conditions)
    {
        if (conditions.FirstOrDefault(condition => condition is not null && WrittenRows.IsEveryRow(condition)) is not { } condition)
        {
            yield break;
        }

        var name = context.Resolve(table);
        var isLimited = roles.Count > 0 && roles.All(role => role.Kind != RoleSpecKind.Public);
        var finding = context.Report(
            Descriptor,
            condition.Span,
            name,
            $"{(isLimited ? "These roles have" : "Every role has")} all rows of {name.Name}, whatever other permissive policies say, as one that passes is enough. Say which rows are meant");
        yield return isLimited ? finding.As(DiagnosticSeverity.Info) : finding;
    }

    private static Policy? Find(StatementContext context, AlterPolicyStmt alter) => context.Before.Catalog.FindTable(context.Resolve(alter.Table))?.Policies.Find(alter.Name.Name);

    /// <summary>Whether the team says that everybody may read the table: <c>migrationbuild.PGM704.public = countries</c>.</summary>
    private bool IsPublic(StatementContext context, CreatePolicyStmt create) =>
        create.Command == PolicyCommand.Select && TeamNames.Has(context, Descriptor, "public", context.Resolve(create.Table));
}
