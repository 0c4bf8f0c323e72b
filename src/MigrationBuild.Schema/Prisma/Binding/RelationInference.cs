using MigrationBuild.Schema.Prisma.Syntax;

namespace MigrationBuild.Schema.Prisma.Binding;

/// <summary>Finds which relation fields belong together: they point at each other's models and have the same relation name.</summary>
internal static class RelationInference
{
    public static IEnumerable<PrismaRelation> Infer(PrismaSchema schema)
    {
        foreach (var model in schema.Models)
        {
            foreach (var field in model.RelationFields)
            {
                if (schema.FindModel(field.TargetName) is { } target && Pair(model, field, target) is { } relation)
                {
                    yield return relation;
                }
            }
        }
    }

    /// <summary>The relation that the field opens, or null where its opposite does.</summary>
    private static PrismaRelation? Pair(PrismaModel model, RelationField field, PrismaModel target)
    {
        var opposite = target.RelationFields.FirstOrDefault(other =>
            other.TargetName == model.Name && other.RelationName == field.RelationName && !other.Is(field));
        if (opposite is null)
        {
            return field.Arity == FieldArity.List
                ? new PrismaRelation(RelationKind.OneToMany, target, null, model, field)
                : new PrismaRelation(RelationKind.OneToMany, model, field, target, null);
        }

        if (field.Arity == FieldArity.List)
        {
            return opposite.Arity == FieldArity.List && IsSideA(model, field, target, opposite)
                ? new PrismaRelation(RelationKind.ManyToMany, model, field, target, opposite)
                : null;
        }

        if (opposite.Arity == FieldArity.List)
        {
            return new PrismaRelation(RelationKind.OneToMany, model, field, target, opposite);
        }

        return HoldsColumns(model, field, opposite) ? new PrismaRelation(RelationKind.OneToOne, model, field, target, opposite) : null;
    }

    /// <summary>Column A refers to the model that comes first by name; in a relation of a model with itself the fields' names decide.</summary>
    private static bool IsSideA(PrismaModel model, RelationField field, PrismaModel target, RelationField opposite)
    {
        var order = Names.Compare(model.Name, target.Name);
        return order != 0 ? order < 0 : Names.Compare(field.Name, opposite.Name) < 0;
    }

    /// <summary>Which of two single sides counts as the one with the columns, also where both or none has <c>fields:</c>.</summary>
    private static bool HoldsColumns(PrismaModel model, RelationField field, RelationField opposite)
    {
        if (field.Arity != opposite.Arity)
        {
            return field.Arity == FieldArity.Required;
        }

        var isMarked = field.Fields is not null || field.References is not null;
        var isOppositeMarked = opposite.Fields is not null || opposite.References is not null;
        return isMarked != isOppositeMarked
            ? isMarked
            : model.Name == opposite.ModelName
                ? field.Syntax.Span.Start < opposite.Syntax.Span.Start
                : Names.Compare(model.Name, opposite.ModelName) < 0;
    }
}
