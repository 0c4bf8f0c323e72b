using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Prisma.Syntax;

namespace MigrationBuild.Schema.Prisma.Binding;

/// <summary>Fields whose type is a model.</summary>
internal sealed partial class ModelBinder
{
    private void BindRelationField(FieldDeclaration field)
    {
        var attributes = new AttributeSet(field.Attributes, reporter);
        var result = new RelationField(field, block.Name.Text);
        if (attributes.Take("relation") is { } relation)
        {
            result = ReadRelation(result, relation);
        }

        if (attributes.Take("ignore") is { } ignore)
        {
            if (_isIgnored)
            {
                reporter.Report(PrismaDiagnostics.Attribute, field.Span, $"{block.Name} is ignored as a whole. Remove @ignore from its fields.");
            }

            ignore.Close();
            result = result with { IsIgnored = true };
        }

        Refuse(attributes.Take("default"), PrismaDiagnostics.Default, "A relation is no column and has no default. Give it to the column in fields:.");
        Refuse(attributes.Take("map"), PrismaDiagnostics.Attribute, "A relation is no column: map the columns in fields:.");
        Refuse(attributes.Take("id"), PrismaDiagnostics.Key, "A relation is no column and no key. Mark the columns in fields:.");
        Refuse(attributes.Take("unique"), PrismaDiagnostics.Key, "A relation is no column and cannot be unique. Mark the columns in fields:.");
        attributes.ReportUnknown();
        _relations.Add(result);

        static void Refuse(AttributeArguments? arguments, DiagnosticDescriptor descriptor, string message) =>
            arguments?.Report(descriptor, message);
    }

    private RelationField ReadRelation(RelationField field, AttributeArguments relation)
    {
        field = field with { Attribute = relation.Attribute, Fields = ReadOwnFields(relation), References = ReadReferences(relation, field) };
        var named = relation.Take("name");
        if ((named ?? relation.TakeUnnamed()) is { } argument && relation.AsString(argument) is { } name)
        {
            if (name.Length == 0)
            {
                relation.Report(PrismaDiagnostics.Relation, "The name of the relation is empty.");
            }

            field = field with { RelationName = name };
        }

        relation.TakeUnnamed();
        field = field with { OnDelete = ReadAction(relation, "onDelete"), OnUpdate = ReadAction(relation, "onUpdate"), MappedName = relation.TakeMappedName() };
        relation.Close();
        return field;
    }

    private EquatableArray<string>? ReadOwnFields(AttributeArguments relation)
    {
        if (relation.Take("fields") is not { } argument || ReadFieldNames(argument.Value!, relation) is not { } fields)
        {
            return null;
        }

        if (FindRepeated(fields) is { } repeated)
        {
            relation.Report(PrismaDiagnostics.Relation, $"fields: names {repeated} more than once.");
            return null;
        }

        return CheckFieldNames(fields, block, argument.Value!.Span, "fields", relation) ? fields : null;
    }

    private EquatableArray<string>? ReadReferences(AttributeArguments relation, RelationField field)
    {
        if (relation.Take("references") is not { } argument || ReadFieldNames(argument.Value!, relation) is not { } fields)
        {
            return null;
        }

        if (FindRepeated(fields) is { } repeated)
        {
            relation.Report(PrismaDiagnostics.Relation, $"references: names {repeated} more than once.");
            return null;
        }

        return CheckFieldNames(fields, (ModelBlock)names[field.TargetName], relation.Attribute.Span, "references", relation) ? fields : null;
    }

    private static EquatableArray<string>? ReadFieldNames(PrismaExpression value, AttributeArguments relation)
    {
        var elements = value.Elements;
        var fields = new List<string>();
        foreach (var element in elements)
        {
            if (relation.Expect<ConstantExpression>(element, "a field's name") is not { } name)
            {
                return null;
            }

            fields.Add(name.Text);
        }

        return fields.ToEquatableArray();
    }

    private static string? FindRepeated(EquatableArray<string> fields) =>
        fields.GroupBy(field => field, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1)?.Key;

    private bool CheckFieldNames(EquatableArray<string> fields, ModelBlock model, TextSpan span, string argument, AttributeArguments relation)
    {
        var unknown = fields.Where(field => !model.Fields.Any(declared => declared.Name.Text == field)).ToList();
        if (unknown.Count > 0)
        {
            relation.Report(PrismaDiagnostics.UnknownName, span, $"{argument}: names fields that {model.Name} does not have: {string.Join(", ", unknown)}.");
        }

        var relations = fields.Where(field => model.Fields.Any(declared => declared.Name.Text == field && IsRelation(declared))).ToList();
        if (relations.Count > 0)
        {
            relation.Report(PrismaDiagnostics.Relation, span, $"{argument}: names relations of {model.Name}, which are no columns: {string.Join(", ", relations)}.");
        }

        return unknown.Count == 0 && relations.Count == 0;
    }

    private bool IsRelation(FieldDeclaration field) =>
        !field.Type.IsUnsupported
        && PrismaScalars.Find(field.Type.Name) is null
        && names.TryGetValue(field.Type.Name, out var type)
        && type is ModelBlock { Kind: not ModelKind.Type };

    private static RelationAction? ReadAction(AttributeArguments relation, string argumentName)
    {
        if (relation.Take(argumentName) is not { } argument || relation.Expect<ConstantExpression>(argument.Value!, "a referential action") is not { } action)
        {
            return null;
        }

        ReferentialAction? known = action.Text switch
        {
            "Cascade" => ReferentialAction.Cascade,
            "Restrict" => ReferentialAction.Restrict,
            "NoAction" => ReferentialAction.NoAction,
            "SetNull" => ReferentialAction.SetNull,
            "SetDefault" => ReferentialAction.SetDefault,
            _ => null,
        };
        if (known is null)
        {
            relation.Report(
                PrismaDiagnostics.Relation,
                action.Span,
                $"{action} is no referential action. There are Cascade, Restrict, NoAction, SetNull and SetDefault.");
            return null;
        }

        return new RelationAction(known.Value, argument.Span, action.Span);
    }
}
