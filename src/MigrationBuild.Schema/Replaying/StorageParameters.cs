using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Replaying;

/// <summary><c>WITH (name = value, …)</c> as <c>reloptions</c> keeps it.</summary>
internal static class StorageParameters
{
    public static EquatableArray<StorageParameter> From(EquatableArray<DefElem> options) => Set(default, options);

    public static EquatableArray<StorageParameter> Set(EquatableArray<StorageParameter> before, EquatableArray<DefElem> options)
        => options.IsEmpty ? before : Sort(Reset(before, options).AddRange(options.Select(option => new StorageParameter(NameOf(option), ValueOf(option.Value)))));

    public static EquatableArray<StorageParameter> Reset(EquatableArray<StorageParameter> before, EquatableArray<DefElem> options)
    {
        var names = new HashSet<string>(options.Select(NameOf), StringComparer.Ordinal);
        return before.Where(parameter => !names.Contains(parameter.Name)).ToEquatableArray();
    }

    private static EquatableArray<StorageParameter> Sort(EquatableArray<StorageParameter> parameters)
        => parameters.OrderBy(parameter => parameter.Name, StringComparer.Ordinal).ToEquatableArray();

    private static string NameOf(DefElem option) => option.Namespace is { } space ? $"{space.Name}.{option.Name.Name}" : option.Name.Name;

    private static string ValueOf(SyntaxNode? value) => value switch
    {
        null => "true",
        StringConstant text => text.Value,
        NumericConstant number => number.Text,
        Identifier word => word.Name,
        _ => Postgres.Printing.SqlPrinter.Print(value),
    };
}
