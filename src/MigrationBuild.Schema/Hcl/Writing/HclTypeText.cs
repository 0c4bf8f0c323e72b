using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;
using MigrationBuild.Schema.Hcl.Reading;

namespace MigrationBuild.Schema.Hcl.Writing;

/// <summary>Types: a word, a reference to the block of one, or SQL.</summary>
internal sealed class HclTypeText(HclNames names)
{
    public string Of(DataType type) => OfPlain(type) ?? HclValueText.Sql(DataTypeFormatter.Format(type, NameScope.DefaultSearchPath));

    private string? OfPlain(DataType type) =>
        type.IsArray || type.IntervalFields is not null ? null
        : !type.IsBuiltIn ? type.Modifiers.IsEmpty ? names.ToType(type.Name) : null
        : HclTypes.WordOf(type) is { } word ? word + (type.Modifiers.IsEmpty ? "" : $"({string.Join(", ", type.Modifiers)})")
        : null;
}
