using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Prisma.Syntax;

namespace MigrationBuild.Schema.Prisma.Binding;

/// <summary>Primary keys and indexes.</summary>
internal sealed partial class ModelBinder
{
    private static readonly string[] ElsewhereArguments = ["length", "clustered"];

    private void BindKeyField(ScalarField field, AttributeArguments id)
    {
        if (_primaryKey is not null)
        {
            reporter.Report(PrismaDiagnostics.Key, block.Span, $"{block.Name} marks more than one field with @id. Use @@id([…]) for a key of several fields.");
            id.Close();
            return;
        }

        var name = id.TakeMappedName();
        RefuseForeignArguments(id, ["length", "sort", "clustered"]);
        _primaryKey = new PrismaKey(id.Attribute, EquatableArray.Create(new IndexField(field)), name, null, IsOnField: true);
        id.Close();
    }

    private void BindKeyAttribute(AttributeSet attributes)
    {
        if (attributes.Take("id") is not { } id)
        {
            return;
        }

        var fields = TakeFields(id, "The key", out var isComplete);
        var clientName = TakeClientName(id);
        var name = id.TakeMappedName();
        RefuseForeignArguments(id, ElsewhereArguments);
        id.Close();
        if (!isComplete)
        {
            return;
        }

        if (fields.FirstOrDefault(part => part.Field.Arity != FieldArity.Required) is { } optional)
        {
            id.Report(PrismaDiagnostics.Key, $"A key has required fields only, and {optional.Field.Name} is none.");
        }

        if (_primaryKey is not null)
        {
            reporter.Report(PrismaDiagnostics.Key, block.Span, $"{block.Name} has both @id and @@id. Keep one.");
            return;
        }

        _primaryKey = new PrismaKey(id.Attribute, fields, name, clientName, IsOnField: false);
    }

    private void CheckKeyArity()
    {
        if (_primaryKey is { IsOnField: true } key && key.Fields[0].Field.Arity != FieldArity.Required)
        {
            reporter.Report(PrismaDiagnostics.Key, key.Syntax.Span, "A field marked with @id is required: neither ? nor [].");
        }
    }

    private void BindUniqueField(ScalarField field, AttributeArguments unique)
    {
        var name = unique.TakeMappedName();
        var part = new IndexField(field);
        if (unique.Take("sort") is { } sort && unique.Expect<ConstantExpression>(sort.Value!, "Asc or Desc") is { } order)
        {
            if (ParseSort(order.Text) is { } known)
            {
                part = part with { Sort = known };
            }
            else
            {
                unique.Report(PrismaDiagnostics.Key, $"sort: is Asc or Desc, not {order}.");
            }
        }

        RefuseForeignArguments(unique, ElsewhereArguments);
        var where = TakePredicate(unique);
        unique.Close();
        _indexes.Add(new PrismaIndex(unique.Attribute, IsUnique: true, EquatableArray.Create(part)) { IsOnField = true, MappedName = name, Where = where });
    }

    private void BindIndexAttribute(AttributeArguments index, bool isUnique)
    {
        var fields = TakeFields(index, isUnique ? "The unique index" : "The index", out var isComplete);
        var clientName = isUnique ? TakeClientName(index) : null;
        var name = isUnique ? index.TakeMappedName() : TakeIndexName(index);
        RefuseForeignArguments(index, ElsewhereArguments);
        var method = isUnique ? IndexMethod.BTree : TakeMethod(index);
        var where = TakePredicate(index);
        index.Close();
        if (isComplete)
        {
            _indexes.Add(new PrismaIndex(index.Attribute, isUnique, fields)
            {
                MappedName = name,
                ClientName = clientName,
                Method = method,
                Where = where,
            });
        }
    }

    /// <summary><c>map:</c>, or <c>name:</c>, which meant the same in the first versions of Prisma.</summary>
    private static ConstraintName? TakeIndexName(AttributeArguments index)
    {
        var legacy = index.Take("name");
        var name = index.TakeMappedName();
        if (legacy is null)
        {
            return name;
        }

        if (name is not null)
        {
            index.Report(PrismaDiagnostics.Key, "name: is an old spelling of map:. Keep map: alone.");
            return name;
        }

        if (index.AsString(legacy) is not { } text)
        {
            return null;
        }

        if (text.Length == 0)
        {
            index.Report(PrismaDiagnostics.Name, "The name in name: is empty.");
            return null;
        }

        return new ConstraintName(text, legacy.Span);
    }

    private static ConstraintName? TakeClientName(AttributeArguments arguments)
    {
        if (arguments.Take("name") is not { } argument || arguments.AsString(argument) is not { } name)
        {
            return null;
        }

        if (name.Length == 0)
        {
            arguments.Report(PrismaDiagnostics.Name, "The name in name: is empty.");
            return null;
        }

        if (!name.All(c => c is '_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')))
        {
            arguments.Report(PrismaDiagnostics.Name, "name: is for Prisma's client: ASCII letters, digits and underscores only. map: names the object in the database.");
            return null;
        }

        return new ConstraintName(name, argument.Span);
    }

    private static IndexMethod TakeMethod(AttributeArguments index)
    {
        if (index.Take("type") is not { } argument || index.Expect<ConstantExpression>(argument.Value!, "an index type") is not { } type)
        {
            return IndexMethod.BTree;
        }

        if (Enum.GetNames(typeof(IndexMethod)).Contains(type.Text, StringComparer.Ordinal))
        {
            return (IndexMethod)Enum.Parse(typeof(IndexMethod), type.Text);
        }

        index.Report(PrismaDiagnostics.Key, $"{type} is no index type. PostgreSQL has BTree, Hash, Gist, Gin, SpGist and Brin.");
        return IndexMethod.BTree;
    }

    /// <summary>Arguments of other databases.</summary>
    private static void RefuseForeignArguments(AttributeArguments arguments, string[] names)
    {
        foreach (var name in names)
        {
            if (arguments.Take(name) is not null)
            {
                arguments.ReportLater(PrismaDiagnostics.Key, arguments.Attribute.Span, $"PostgreSQL has no {name}: here. Remove it.");
            }
        }
    }

    private static SortOrder? ParseSort(string text) => text switch
    {
        "Asc" => SortOrder.Asc,
        "Desc" => SortOrder.Desc,
        _ => null,
    };
}
