using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing.Changes;

namespace MigrationBuild.Schema.Planning;

/// <summary>Roles come first: all else may be theirs or granted to them.</summary>
internal sealed partial class ChangePlanner
{
    private void CreateRole(Role role)
        => Main(PlanPhase.Roles, $"Create role {role.Name}, unless the cluster has it from another database's migrations", RoleDdl.Create(role), makes: [ObjectId.Role(role.Name)]);

    private void AlterRole(AlterRole alter)
    {
        var (old, wanted) = (alter.Old, alter.New);
        if (RoleDdl.Attributes(old, wanted) is { } attributes)
        {
            OfRole(PlanPhase.Roles, wanted, $"Change role {wanted.Name}", attributes);
        }

        foreach (var setting in RoleDdl.Settings(old, wanted))
        {
            OfRole(PlanPhase.Roles, wanted, $"Change what sessions of {wanted.Name} begin with", setting);
        }

        foreach (var (role, statement) in RoleDdl.Memberships(old, wanted, options.PostgresVersion))
        {
            // Who goes out of a role may let that in.
            var isIn = wanted.MembershipIn(role) is not null;
            OfRole(isIn ? PlanPhase.Memberships : PlanPhase.Roles, wanted, $"{wanted.Name} is {(isIn ? "a member" : "no longer a member")} of {role}", statement, ObjectId.Role(role));
        }
    }

    private void OfRole(PlanPhase phase, Role role, string comment, string sql, params ObjectId[] others)
        => Add(new PlanStep(PlanStage.Main, phase, comment, sql) { Needs = others.Prepend(ObjectId.Role(role.Name)).ToEquatableArray() });
}
