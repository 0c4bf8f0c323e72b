using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Security;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Security;

/// <summary>PGM708: a role can no longer do what it could.</summary>
public sealed class RevokePrivilege : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new("PGM708", "revoke-privilege", "A role loses what it could do", DiagnosticSeverity.Info);

    public IEnumerable<Finding> Check(StatementContext context) => context.Statement switch
    {
        GrantStmt { IsGrant: false } revoke when !(revoke.Target == GrantTarget.Objects && revoke.Objects.All(each => DroppedObject.IsNew(revoke.ObjectType, each, context))) =>
            Check(context, revoke.Grantees),
        GrantRoleStmt { IsGrant: false } revoke => Check(context, revoke.Grantees),
        AlterTableStmt alter when context.Resolve(alter.Relation.Name) is var relation && !context.IsNew(relation) =>
            from change in alter.Commands.OfType<ChangeOwnerCmd>()
            where change.NewOwner.Name is null || context.Before.Catalog.FindRelation(relation)?.Access.Owner != change.NewOwner.Name.Name
            select context.Report(Descriptor, change.Span, relation, OwnerMessage(relation.Name)),
        AlterOwnerStmt alter when !DroppedObject.IsNew(alter.ObjectType, alter.Object, context) =>
            [context.Report(Descriptor, alter.Span, OwnerMessage(context.File.Substring(alter.Object.Span)))],
        _ => [],
    };

    private IEnumerable<Finding> Check(StatementContext context, EquatableArray<RoleSpec> roles) =>
        from role in roles.Where(role => role.Kind == RoleSpecKind.Name).Take(1)
        select context.Report(
            Descriptor,
            role.Span,
            $"Statements of {role.Name!.Name} that need it fail from the commit on, those of running programs too. Deploy what does without it first");

    private static string OwnerMessage(string name) =>
        $"The former owner of {name} can no longer alter or drop it and has only what is granted to it, and policies and SECURITY DEFINER follow the new one. See that programs do not connect as the former owner";
}
