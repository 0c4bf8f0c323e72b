using MigrationBuild.Postgres.Syntax.Expressions;

namespace MigrationBuild.Postgres.Syntax.Objects;

/// <summary>What a list of options says.</summary>
public static class DefElemExtensions
{
    /// <summary>The value of a boolean option; one without a value is on, and of several of the name the last counts.</summary>
    /// <param name="options">The options of a statement.</param>
    /// <param name="name">The option, in lower case.</param>
    /// <param name="otherwise">What holds where it is not written.</param>
    public static bool IsOn(this IEnumerable<DefElem> options, string name, bool otherwise = false) =>
        options.LastOrDefault(option => option.Name.Name == name) is { } found
            ? found.Value switch
            {
                null => true,
                BooleanConstant constant => constant.Value,
                NumericConstant number => number.Text != "0",
                StringConstant text => text.Value.ToLowerInvariant() is not ("false" or "off" or "no" or "0"),
                _ => found.Value is not Identifier { Name: "false" or "off" or "no" },
            }
            : otherwise;
}
