using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Prisma.Syntax;

namespace MigrationBuild.Schema.Prisma.Binding;

/// <summary>Fields that are columns, and what type each field has.</summary>
internal sealed partial class ModelBinder
{
    private void BindField(FieldDeclaration field)
    {
        if (field.Type.IsUnsupported)
        {
            BindScalarField(field, new UnsupportedFieldType(field.Type.Name));
        }
        else if (PrismaScalars.Find(field.Type.Name) is { } kind)
        {
            BindScalarField(field, new ScalarFieldType(kind));
        }
        else
        {
            switch (ResolveType(field))
            {
                case EnumBlock declared:
                    BindScalarField(field, new EnumFieldType(declared.Name.Text));
                    break;
                case ModelBlock { Kind: not ModelKind.Type }:
                    BindRelationField(field);
                    break;
            }
        }
    }

    private PrismaBlock? ResolveType(FieldDeclaration field)
    {
        var type = field.Type;
        if (type.IsUnsupported || PrismaScalars.Find(type.Name) is not null)
        {
            return null;
        }

        if (names.TryGetValue(type.Name, out var found))
        {
            return found;
        }

        var similar = names.Keys.Concat(PrismaScalars.Names).FirstOrDefault(name => string.Equals(name, type.Name, StringComparison.OrdinalIgnoreCase));
        var hint = similar is null ? "" : $" Did you mean {similar}?";
        reporter.Report(PrismaDiagnostics.UnknownName, type.Span, $"{type.Name} is no type of Prisma's, and no model or enum has that name.{hint}");
        return null;
    }

    private void BindScalarField(FieldDeclaration field, PrismaFieldType type)
    {
        var attributes = new AttributeSet(field.Attributes, reporter);
        var result = new ScalarField(field, type);
        if (attributes.Take("map") is { } map)
        {
            result = BindColumnName(result, map);
        }

        if (attributes.Take("ignore") is { } ignore)
        {
            result = BindIgnore(result, ignore);
        }

        if (attributes.Take("relation") is { } relation)
        {
            relation.Report(PrismaDiagnostics.Relation, $"{field.Name} is no relation: its type is no model.");
            relation.Close();
        }

        var id = attributes.Take("id");
        if (attributes.Take("updatedAt") is { } updatedAt)
        {
            CheckUpdatedAt(result, updatedAt);
        }

        if (attributes.Take("default") is { } value)
        {
            result = result with { Default = new DefaultBinder(result, enums, value).Bind() };
        }

        if (type is ScalarFieldType && attributes.TakeScoped() is { } scoped)
        {
            result = result with { NativeType = ReadNativeType(scoped) };
        }

        if (attributes.Take("unique") is { } unique)
        {
            _uniqueFields.Add((_scalars.Count, unique));
        }

        attributes.ReportUnknown();
        _scalars.Add(result);
        if (id is not null)
        {
            BindKeyField(result, id);
        }
    }

    private ScalarField BindColumnName(ScalarField field, AttributeArguments map)
    {
        if (map.TakeRequired("name") is { } argument && map.AsString(argument) is { } name)
        {
            if (_scalars.Exists(other => other.IsMapped && other.ColumnName == name)
                || block.Fields.Any(other => other.Name.Text == name && !other.Attributes.Any(attribute => attribute.Name.Text == "map")))
            {
                reporter.Report(PrismaDiagnostics.Name, field.Syntax.Span, $"{block.Name} has a field of the column name {name} already.");
            }

            field = field with { ColumnName = name, IsMapped = true };
        }

        map.Close();
        return field;
    }

    private ScalarField BindIgnore(ScalarField field, AttributeArguments ignore)
    {
        if (field.Type is UnsupportedFieldType)
        {
            ignore.Report(PrismaDiagnostics.Attribute, "Fields of an Unsupported type are ignored anyway. Remove @ignore.");
        }
        else if (_isIgnored)
        {
            reporter.Report(PrismaDiagnostics.Attribute, field.Syntax.Span, $"{block.Name} is ignored as a whole. Remove @ignore from its fields.");
        }

        ignore.Close();
        return field with { IsIgnored = true };
    }

    private static void CheckUpdatedAt(ScalarField field, AttributeArguments updatedAt)
    {
        if (field.Type is not ScalarFieldType { Kind: ScalarKind.DateTime })
        {
            updatedAt.Report(PrismaDiagnostics.Attribute, "@updatedAt goes with DateTime fields only.");
        }
        else if (field.Arity == FieldArity.List)
        {
            updatedAt.Report(PrismaDiagnostics.Attribute, "@updatedAt does not go with lists.");
        }

        updatedAt.Close();
    }

    private static NativeTypeReference ReadNativeType(AttributeNode attribute)
    {
        var dot = attribute.Name.Text.IndexOf('.');
        var arguments = attribute.Arguments.Select(argument => argument.Value switch
        {
            StringExpression text => text.Value,
            { } value => value.ToString()!,
            null => "",
        });
        return new NativeTypeReference(
            attribute,
            attribute.Name.Text.Substring(0, dot),
            attribute.Name.Text.Substring(dot + 1),
            arguments.ToEquatableArray());
    }
}
