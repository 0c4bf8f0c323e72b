using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing;
using MigrationBuild.Schema.Diffing.Changes;

namespace MigrationBuild.Schema.Planning;

/// <summary>Privileges, last of all: what is made anew begins without those that it had.</summary>
internal sealed partial class ChangePlanner
{
    public void AddPrivileges(SchemaScope scope)
    {
        var made = new HashSet<ObjectId>(_steps.SelectMany(step => step.Makes.Except(step.Alters)));
        made.UnionWith(changes.OfType<RebuildEnum>().Select(rebuild => ObjectId.Type(new QualifiedName(rebuild.Schema, rebuild.New.Name))));
        foreach (var change in new AccessComparer(current, desired, scope, made).Compare().ToList())
        {
            PlanPrivileges((ChangePrivileges)change);
        }
    }

    private void PlanPrivileges(ChangePrivileges change)
    {
        var catalog = AccessObjects.Find(desired, change.Id) is null ? current : desired;
        foreach (var (comment, sql) in AccessDdl.Statements(catalog, change, options.PostgresVersion))
        {
            Add(new PlanStep(PlanStage.Main, PlanPhase.Privileges, comment, sql) { Needs = EquatableArray.Create(change.Id) });
        }
    }
}
