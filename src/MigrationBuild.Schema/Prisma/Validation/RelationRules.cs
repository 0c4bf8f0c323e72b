using MigrationBuild.Schema.Prisma.Binding;
using MigrationBuild.Schema.Prisma.Syntax;

namespace MigrationBuild.Schema.Prisma.Validation;

/// <summary>Whether the two sides of a relation fit each other and their columns.</summary>
internal static partial class RelationRules
{
    public static void Check(ValidationContext context, PrismaRelation relation, ConstraintNamespace names)
    {
        if (relation.Kind == RelationKind.ManyToMany)
        {
            CheckManyToMany(context, relation);
            return;
        }

        if (relation.FieldA is { } field)
        {
            CheckColumns(context, relation, field);
        }

        CheckName(context, relation, names);
        if (relation.FieldA is not { } forward || relation.FieldB is not { } back)
        {
            ReportMissingSide(context, relation);
        }
        else if (relation.Kind == RelationKind.OneToOne)
        {
            CheckOneToOne(context, relation, forward, back);
        }
        else
        {
            CheckOneToMany(context, relation, forward, back);
        }
    }

    private static void ReportMissingSide(ValidationContext context, PrismaRelation relation)
    {
        var (model, field, other) = relation.FieldA is { } forward
            ? (relation.ModelA, forward, relation.ModelB)
            : (relation.ModelB, relation.FieldB!, relation.ModelA);
        context.Report(
            PrismaDiagnostics.Relation,
            model,
            field.Syntax.Span,
            $"{other.Name} lacks the opposite of {model.Name}.{field.Name}: a field of the type {model.Name}? or {model.Name}[].");
    }

    private static void CheckName(ValidationContext context, PrismaRelation relation, ConstraintNamespace names)
    {
        var name = ConstraintNames.Of(relation.ModelA, relation.FieldA);
        if (names.IsTakenInModel(relation.ModelA, name))
        {
            var span = relation.FieldA?.MappedName?.Span ?? relation.FieldA?.Attribute?.Span ?? relation.ModelA.Syntax.Span;
            context.Report(
                PrismaDiagnostics.Name,
                relation.ModelA,
                span,
                $"The name {name} is given to more than one constraint of {relation.ModelA.Name}. map: sets another.");
        }
    }

    private static void CheckColumns(ValidationContext context, PrismaRelation relation, RelationField field)
    {
        var model = relation.ModelA;
        var columns = (field.Fields ?? []).Select(model.FindScalarField).OfType<ScalarField>().ToList();
        if (field.Arity == FieldArity.Required && columns.Exists(column => column.Arity == FieldArity.Optional))
        {
            context.Report(
                PrismaDiagnostics.Relation,
                model,
                field.Syntax.Span,
                $"{field.Name} is required, but a column behind it is optional ({string.Join(", ", field.Fields!)}). Write {field.TargetName}?.");
        }

        if (field.Fields is not { } own || field.References is not { } references)
        {
            return;
        }

        if (own.Count != references.Count)
        {
            context.Report(PrismaDiagnostics.Relation, model, field.Attribute!.Span, "fields: and references: name equally many fields.");
            return;
        }

        CheckReferences(context, relation, field, columns);
        CheckSetNull(context, model, field, columns);
    }

    private static void CheckReferences(ValidationContext context, PrismaRelation relation, RelationField field, List<ScalarField> columns)
    {
        var target = relation.ModelB;
        var references = field.References!.Value;
        var isUnique = target.UniqueCriteria().Any(fields =>
            fields.Count == references.Count && fields.All(part => references.Contains(part.Name)));
        if (!isUnique && references.Count > 0)
        {
            context.Report(
                PrismaDiagnostics.Relation,
                relation.ModelA,
                field.Syntax.Span,
                $"references: must name a unique key of {target.Name}. Add @@unique([{string.Join(", ", references)}]) there.");
        }

        for (var i = 0; i < columns.Count; i++)
        {
            if (target.FindScalarField(references[i]) is { } referenced && !referenced.Type.Equals(columns[i].Type))
            {
                context.Report(
                    PrismaDiagnostics.Relation,
                    relation.ModelA,
                    field.Syntax.Span,
                    $"{columns[i].Name} and {target.Name}.{referenced.Name} are of different types.");
            }
        }
    }

    private static void CheckSetNull(ValidationContext context, PrismaModel model, RelationField field, List<ScalarField> columns)
    {
        if (!columns.Exists(column => column.Arity == FieldArity.Required))
        {
            return;
        }

        foreach (var action in new[] { field.OnDelete, field.OnUpdate })
        {
            if (action?.Action == Catalogs.ReferentialAction.SetNull)
            {
                context.Report(
                    PrismaDiagnostics.Advice,
                    model,
                    field.Syntax.Span,
                    $"SetNull fails at run time, as a column behind {field.Name} is required.");
            }
        }
    }
}
