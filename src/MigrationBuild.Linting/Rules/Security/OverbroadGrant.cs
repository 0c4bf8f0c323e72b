using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Security;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Security;

/// <summary>PGM707: more is granted, or to more roles, than was thought of.</summary>
public sealed class OverbroadGrant : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new("PGM707", "overbroad-grant", "The grant gives more than it names", DiagnosticSeverity.Warning);

    public IEnumerable<Finding> Check(StatementContext context)
    {
        var grant = context.Statement switch
        {
            GrantStmt statement => statement,
            AlterDefaultPrivilegesStmt defaults => defaults.Action,
            _ => null,
        };
        if (grant is not { IsGrant: true } || grant.Grantees.All(IsOwner))
        {
            yield break;
        }

        var reasons = Reasons(context, grant).ToList();
        if (reasons.Count > 0)
        {
            yield return context.Report(Descriptor, reasons[0].Span, string.Join(". ", reasons.Select(reason => reason.Text)) + ". Name the privileges, objects and roles that are meant");
        }
    }

    private IEnumerable<(TextSpan Span, string Text)> Reasons(StatementContext context, GrantStmt grant)
    {
        var all = Words.Find(context.File, grant.Span, "ALL");
        var isAll = grant.Privileges.IsEmpty || grant.Privileges.Any(privilege => privilege.Name is null);
        if (isAll && grant.ObjectType is ObjectType.Table or ObjectType.Sequence or ObjectType.Schema or ObjectType.Database)
        {
            yield return (all, "ALL covers what a program never does, such as TRUNCATE, REFERENCES and TRIGGER of a table, and what later versions of PostgreSQL add");
        }

        if (grant.Target == GrantTarget.AllInSchema)
        {
            var start = grant.Privileges.IsEmpty ? all.End : grant.Privileges[grant.Privileges.Count - 1].Span.End;
            var objects = Words.Find(context.File, TextSpan.FromBounds(start, grant.Objects[0].Span.Start), "ALL");
            yield return (TextSpan.FromBounds(objects.Start, grant.Objects[grant.Objects.Count - 1].Span.End), "Whatever the schema holds by then is meant, and nothing that is made later");
        }

        if (grant.Grantees.FirstOrDefault(role => role.Kind == RoleSpecKind.Public) is { } everybody && !IsForEverybody(context, grant))
        {
            yield return (everybody.Span, "PUBLIC is every role that can connect, those of later too");
        }

        if (grant.WithGrantOption)
        {
            yield return (
                Words.Find(context.File, TextSpan.FromBounds(grant.Grantees[grant.Grantees.Count - 1].Span.End, grant.Span.End), "WITH GRANT OPTION"),
                "With the grant option the role can give the privilege to any other");
        }
    }

    /// <summary>Who has all rights anyway.</summary>
    private static bool IsOwner(RoleSpec role) =>
        role.Kind is RoleSpecKind.CurrentRole or RoleSpecKind.CurrentUser or RoleSpecKind.SessionUser || role is { Kind: RoleSpecKind.Name, Name.Name: "postgres" };

    /// <summary>
    /// What PostgreSQL gives to everybody by itself: to run functions, use types and languages, connect to a database. And what the team has for everybody:
    /// <c>migrationbuild.PGM707.public = api</c> names schemas that all may look into.
    /// </summary>
    private bool IsForEverybody(StatementContext context, GrantStmt grant) => grant.ObjectType switch
    {
        ObjectType.Function or ObjectType.Procedure or ObjectType.Routine or ObjectType.Type or ObjectType.Domain or ObjectType.Language => true,
        ObjectType.Database => grant.Privileges.Count > 0 && grant.Privileges.All(privilege => privilege.Name?.Name is "connect" or "temporary" or "temp"),
        ObjectType.Schema => grant.Privileges is [{ Name.Name: "usage" }]
            && grant.Objects.OfType<NamedObject>().All(schema => TeamNames.Has(context, Descriptor, "public", schema.Name.Name)),
        _ => false,
    };
}
