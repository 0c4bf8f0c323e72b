using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Prisma.Binding;
using MigrationBuild.Schema.Prisma.Syntax;

namespace MigrationBuild.Schema.Prisma.Validation;

/// <summary>Which side says what: one-to-one, one-to-many, many-to-many.</summary>
internal static partial class RelationRules
{
    private static void CheckOneToOne(ValidationContext context, PrismaRelation relation, RelationField forward, RelationField back)
    {
        ReportBothOrNone(context, relation, forward, back, "fields:", field => field.Fields);
        ReportBothOrNone(context, relation, forward, back, "references:", field => field.References);
        var isEven = forward.Arity == back.Arity;
        if ((IsGiven(forward.References) && IsGiven(back.Fields)) || (IsGiven(forward.Fields) && IsGiven(back.References)))
        {
            var sides = isEven ? [(relation.ModelA, forward), (relation.ModelB, back)] : new[] { (relation.ModelA, forward) };
            foreach (var (model, field) in sides)
            {
                context.Report(PrismaDiagnostics.Relation, model, field.Syntax.Span, "fields: and references: belong on the same side of the relation.");
            }
        }

        CheckOneToOneSide(context, relation, forward, back);
        CheckOneToOneActions(context, relation, forward, back);
    }

    private static void CheckOneToOneSide(ValidationContext context, PrismaRelation relation, RelationField forward, RelationField back)
    {
        if (!IsGiven(forward.Fields) && !IsGiven(forward.References) && IsGiven(back.Fields))
        {
            context.Report(
                PrismaDiagnostics.Relation,
                relation.ModelB,
                back.Syntax.Span,
                $"{relation.ModelA.Name}.{forward.Name} is the required side, so fields: and references: belong there.");
        }
        else if (back.Arity == FieldArity.Required && IsGiven(forward.Fields))
        {
            context.Report(
                PrismaDiagnostics.Relation,
                relation.ModelB,
                back.Syntax.Span,
                $"No database can require this side of a one-to-one relation. Write {back.TargetName}?.");
        }

        if (forward.Fields is { IsEmpty: false } fields
            && IsGiven(forward.References)
            && !relation.ModelA.UniqueCriteria().Any(criterion => criterion.Select(part => part.Name).SequenceEqual(fields, StringComparer.Ordinal)))
        {
            context.Report(
                PrismaDiagnostics.Relation,
                relation.ModelA,
                forward.Syntax.Span,
                $"In a one-to-one relation the columns are unique. Add @@unique([{string.Join(", ", fields)}]), or make {relation.ModelB.Name}.{back.Name} a list.");
        }
    }

    private static void CheckOneToOneActions(ValidationContext context, PrismaRelation relation, RelationField forward, RelationField back)
    {
        if (!HasActions(back))
        {
            return;
        }

        if (HasActions(forward))
        {
            context.Report(PrismaDiagnostics.Relation, relation.ModelA, forward.Syntax.Span, "Both sides give onDelete: or onUpdate:. Keep one.");
            context.Report(PrismaDiagnostics.Relation, relation.ModelB, back.Syntax.Span, "Both sides give onDelete: or onUpdate:. Keep one.");
        }
        else
        {
            ReportBackActions(context, relation, back);
        }
    }

    private static void ReportBothOrNone(
        ValidationContext context,
        PrismaRelation relation,
        RelationField forward,
        RelationField back,
        string argument,
        Func<RelationField, EquatableArray<string>?> get)
    {
        var isGiven = IsGiven(get(forward));
        if (isGiven != IsGiven(get(back)))
        {
            return;
        }

        var message = isGiven ? $"Both sides of the relation give {argument}. Keep one." : $"Neither side of the relation gives {argument} in @relation.";
        context.Report(PrismaDiagnostics.Relation, relation.ModelA, forward.Syntax.Span, message);
        context.Report(PrismaDiagnostics.Relation, relation.ModelB, back.Syntax.Span, message);
    }

    private static void CheckOneToMany(ValidationContext context, PrismaRelation relation, RelationField forward, RelationField back)
    {
        if (!IsGiven(forward.Fields))
        {
            ReportAbsent("fields:");
        }

        if (!IsGiven(forward.References))
        {
            ReportAbsent("references:");
        }

        if (back.Fields is not null || back.References is not null)
        {
            context.Report(
                PrismaDiagnostics.Relation,
                relation.ModelB,
                back.Syntax.Span,
                $"fields: and references: belong to the other side, {relation.ModelA.Name}.{forward.Name}.");
        }

        if (HasActions(back))
        {
            ReportBackActions(context, relation, back);
        }

        void ReportAbsent(string argument) =>
            context.Report(PrismaDiagnostics.Relation, relation.ModelA, forward.Syntax.Span, $"{forward.Name} needs {argument} in @relation.");
    }

    private static void ReportBackActions(ValidationContext context, PrismaRelation relation, RelationField back) =>
        context.Report(
            PrismaDiagnostics.Relation,
            relation.ModelB,
            back.Syntax.Span,
            $"onDelete: and onUpdate: belong to the side with the columns, {relation.ModelA.Name}.{relation.FieldA!.Name}.");

    private static void CheckManyToMany(ValidationContext context, PrismaRelation relation)
    {
        (PrismaModel Model, RelationField Field, PrismaModel Target)[] sides =
        [
            (relation.ModelA, relation.FieldA!, relation.ModelB),
            (relation.ModelB, relation.FieldB!, relation.ModelA),
        ];
        if (sides.Any(side => side.Field.Fields is not null))
        {
            foreach (var (model, field, _) in sides)
            {
                context.Report(PrismaDiagnostics.Relation, model, field.Syntax.Span, "Two lists make a many-to-many relation, which has no columns of its own: remove fields:.");
            }

            return;
        }

        foreach (var (model, field, target) in sides)
        {
            if (target.PrimaryKey is not { Fields.Count: 1 })
            {
                context.Report(
                    PrismaDiagnostics.Relation,
                    model,
                    field.Syntax.Span,
                    $"{target.Name} has no @id of one field, which a many-to-many relation needs. Write the join table as a model.");
            }

            if (field.References is not null)
            {
                context.Report(PrismaDiagnostics.Relation, model, field.Syntax.Span, "A many-to-many relation has no references:. Remove it.");
            }

            foreach (var action in new[] { field.OnDelete, field.OnUpdate }.OfType<RelationAction>())
            {
                context.Report(PrismaDiagnostics.Relation, model, action.ValueSpan, "Many-to-many relations always cascade. Remove the action.");
            }
        }
    }

    private static bool IsGiven(EquatableArray<string>? fields) => fields is { IsEmpty: false };

    private static bool HasActions(RelationField field) => field.OnDelete is not null || field.OnUpdate is not null;
}
