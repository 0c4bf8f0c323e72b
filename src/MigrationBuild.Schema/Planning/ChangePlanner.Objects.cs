using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Definitions;
using MigrationBuild.Schema.Dependencies;
using MigrationBuild.Schema.Diffing;
using MigrationBuild.Schema.Diffing.Changes;
using static MigrationBuild.Schema.Planning.DdlWriter;

namespace MigrationBuild.Schema.Planning;

/// <summary>Objects that come and go as wholes.</summary>
internal sealed partial class ChangePlanner
{
    private void CreateObject(SchemaObject created)
    {
        foreach (var statement in ObjectDdl.Create(created, _unsettled.Value))
        {
            Step(StageOf(created), PhaseOf(created.Id.Kind), $"Create {ObjectDescription.Of(created)}", statement, makes: [created.Id, .. created.Parts]);
        }

        foreach (var index in created.Indexes.OrderBy(index => index.Origin))
        {
            Main(PlanPhase.Objects, $"Create index {index.Name} on {created.Id.Name.Name}", CreateIndex(created.Id.Name, index, concurrently: false), makes: [ObjectId.Index(created.Id.Name, index.Name)]);
        }

        foreach (var comment in created.Comments)
        {
            Comment(new SetComment(comment.Key, null, comment.Value), created.Id);
        }

        foreach (var comment in IndexComparer.CommentChanges(created.Id.Name, PersistentMap.Create<TableIndex>(), created.Indexes))
        {
            Comment(comment, [created.Id, .. created.Indexes.Select(index => ObjectId.Index(created.Id.Name, index.Name))]);
        }
    }

    private static PlanStage StageOf(SchemaObject item)
        => item.Value is DefinedObject { Id.Kind: ObjectKind.Subscription } subscription && SubscriptionDefinition.SpeaksToPublisher(subscription) ? PlanStage.Validate : PlanStage.Main;

    /// <summary>What expressions, keys and routines rest on without naming it comes before them.</summary>
    private static PlanPhase PhaseOf(ObjectKind kind) => kind is ObjectKind.Cast or ObjectKind.OperatorFamily or ObjectKind.OperatorClass or ObjectKind.AccessMethod or ObjectKind.Conversion or ObjectKind.Language or ObjectKind.Transform
        ? PlanPhase.Foundations
        : PlanPhase.Objects;

    private void ReplaceObject(ReplaceObject replace)
    {
        if (ObjectDdl.Replace(replace.Old, replace.New, _unsettled.Value) is not { } statements)
        {
            Report(
                PlanDiagnostics.Unplannable,
                replace.New.Origin,
                replace.New.Id.Kind == ObjectKind.Subscription
                    ? $"{Capitalized(replace.New)} is another one in the migrations, and PostgreSQL changes two_phase of no subscription before version 18. Dropped and created again, it would copy all rows once more: do that in a migration of your own, with copy_data = false where the rows are there."
                    : replace.New.Value is DefinedObject
                    ? $"{Capitalized(replace.New)} is another one in the migrations, and PostgreSQL cannot change it while columns or types use it: write one of another name, and let them use that."
                    : $"{Capitalized(replace.New)} is another one in the migrations. It is not changed for you yet: write CREATE OR REPLACE in the schema where PostgreSQL has it, or drop it and create it again in a migration of your own.");
            return;
        }

        foreach (var statement in statements)
        {
            var stage = (PlanStage)Math.Max((int)StageOf(replace.Old), (int)StageOf(replace.New));
            Add(new PlanStep(stage, PlanPhase.Objects, $"Replace {ObjectDescription.Of(replace.New)}", statement) { Alters = replace.Old.Parts.Union(replace.New.Parts).Prepend(replace.New.Id).ToEquatableArray() });
        }
    }

    private void DropObject(SchemaObject dropped)
    {
        if (GoesWithItsRelation(dropped.Id) || GoesWithItsType(dropped.Id))
        {
            return;
        }

        if (ObjectDdl.Drop(dropped) is not { } statement)
        {
            Report(
                PlanDiagnostics.Unplannable,
                default,
                $"{Capitalized(dropped)} is in the migrations and no longer in the schema. It is not dropped for you yet: write its DROP in a migration of your own.");
            return;
        }

        Step(StageOf(dropped), PlanPhase.DropObjects, $"Drop {ObjectDescription.Of(dropped)}", statement, drops: graphs.Current.OwnedBy(dropped.Parts.Insert(0, dropped.Id)));
    }

    /// <summary>A trigger or rule needs no statement where its relation goes; but a rule that uses other relations must not keep these from going before.</summary>
    private bool GoesWithItsRelation(ObjectId id) => id.Kind is ObjectKind.Trigger or ObjectKind.Rule
        && (id.Kind == ObjectKind.Trigger || graphs.Current.NeedsOf(id).All(need => need.Referenced.Name == id.Name))
        && _changes.Of(id.Name).Any(change => change switch
    {
        Diffing.Changes.DropTable => true,
        DropObject drop => drop.Object.Id == ObjectId.Relation(id.Name),
        _ => false,
    });

    private void Add(PlanStep step) => _steps.Add(step);

    private static string Capitalized(SchemaObject item)
    {
        var text = ObjectDescription.Of(item);
        return char.ToUpperInvariant(text[0]) + text.Substring(1);
    }
}
