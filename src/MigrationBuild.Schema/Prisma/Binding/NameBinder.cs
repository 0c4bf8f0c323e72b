using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Prisma.Syntax;

namespace MigrationBuild.Schema.Prisma.Binding;

/// <summary>The names of blocks, fields and values: taken, reserved or malformed ones are reported.</summary>
internal static class NameBinder
{
    /// <summary>The words that Prisma's client cannot use as the name of a class.</summary>
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "PrismaClient", "async", "await", "break", "case", "catch", "class", "const", "continue", "debugger", "default", "delete", "do", "else",
        "enum", "export", "extends", "false", "finally", "for", "function", "if", "implements", "import", "in", "instanceof", "interface", "let",
        "new", "null", "package", "private", "protected", "public", "return", "super", "switch", "this", "throw", "true", "try", "typeof", "using",
        "var", "void", "while", "with", "yield",
    };

    /// <summary>Models, views, types and enums by name; the first of equals counts.</summary>
    public static Dictionary<string, PrismaBlock> Bind(IEnumerable<PrismaBlock> blocks, Reporter reporter)
    {
        var types = new Dictionary<string, PrismaBlock>(StringComparer.Ordinal);
        var generators = new Dictionary<string, PrismaBlock>(StringComparer.Ordinal);
        var datasources = new Dictionary<string, PrismaBlock>(StringComparer.Ordinal);
        foreach (var block in blocks)
        {
            var here = reporter.For(block.File);
            switch (block)
            {
                case ConfigurationBlock configuration:
                    var isGenerator = configuration.Kind == ConfigurationKind.Generator;
                    AddName(isGenerator ? generators : datasources, block, here);
                    CheckProperties(configuration, here);
                    CheckNotScalar(block, here);
                    break;
                case EnumBlock declared:
                    CheckTypeName(block, "Enum", here);
                    AddName(types, block, here);
                    CheckValues(declared, here);
                    break;
                case ModelBlock model:
                    CheckTypeName(block, "Model", here);
                    AddName(types, block, here);
                    CheckFields(model, here);
                    break;
            }
        }

        return types;
    }

    private static void AddName(Dictionary<string, PrismaBlock> taken, PrismaBlock block, Reporter reporter)
    {
        if (taken.TryGetValue(block.Name.Text, out var first))
        {
            reporter.Report(
                PrismaDiagnostics.Name,
                block.Name.Span,
                $"The name {block.Name} is taken by the {Describe(first)} at {first.File.Path}{first.File.GetPosition(first.Span.Start)}.");
            return;
        }

        taken.Add(block.Name.Text, block);
    }

    private static string Describe(PrismaBlock block) => block switch
    {
        EnumBlock => "enum",
        ModelBlock { Kind: ModelKind.View } => "view",
        ModelBlock { Kind: ModelKind.Type } => "type",
        ModelBlock => "model",
        ConfigurationBlock { Kind: ConfigurationKind.Generator } => "generator",
        _ => "datasource",
    };

    private static void CheckTypeName(PrismaBlock block, string kind, Reporter reporter)
    {
        CheckNotScalar(block, reporter);
        if (Reserved.Contains(block.Name.Text))
        {
            reporter.Report(PrismaDiagnostics.Name, block.Span, $"{block.Name} is a reserved word. Choose another name; @@map keeps the database's.");
        }

        CheckSpelling(block.Name, kind, reporter);
    }

    private static void CheckNotScalar(PrismaBlock block, Reporter reporter)
    {
        if (PrismaScalars.Find(block.Name.Text) is not null)
        {
            reporter.Report(PrismaDiagnostics.Name, block.Name.Span, $"{block.Name} is the name of one of Prisma's own types. Choose another name.");
        }
    }

    /// <summary>The grammar lets digits come first and hyphens in; the language does not.</summary>
    private static void CheckSpelling(PrismaName name, string kind, Reporter reporter)
    {
        if (name.Text[0] is >= '0' and <= '9')
        {
            reporter.Report(PrismaDiagnostics.Name, name.Span, $"{kind} names do not begin with a digit.");
        }
        else if (name.Text.IndexOf('-') >= 0)
        {
            reporter.Report(PrismaDiagnostics.Name, name.Span, $"{kind} names have no hyphen. @map keeps the database's name.");
        }
    }

    private static void CheckFields(ModelBlock model, Reporter reporter)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in model.Fields)
        {
            CheckSpelling(field.Name, "Field", reporter);
            if (!taken.Add(field.Name.Text))
            {
                reporter.Report(PrismaDiagnostics.Name, field.Name.Span, $"{model.Name} has a field {field.Name} already.");
            }
        }
    }

    private static void CheckValues(EnumBlock declared, Reporter reporter)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var value in declared.Values)
        {
            CheckSpelling(value.Name, "Enum value", reporter);
            if (!taken.Add(value.Name.Text))
            {
                reporter.Report(PrismaDiagnostics.Name, value.Span, $"{declared.Name} has a value {value.Name} already.");
            }
        }
    }

    private static void CheckProperties(ConfigurationBlock configuration, Reporter reporter)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in configuration.Properties)
        {
            if (!taken.Add(property.Name.Text))
            {
                reporter.Report(PrismaDiagnostics.Name, property.Name.Span, $"{configuration.Name} has a property {property.Name} already.");
            }
        }
    }
}
