using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Hcl.Evaluation;

/// <summary>Where an expression stands: its file, and the names that <c>for_each</c> and <c>for</c> give it.</summary>
public sealed class HclScope
{
    private readonly HclScope? _outer;
    private readonly string? _name;
    private readonly HclValue? _value;

    public HclScope(SourceFile file) => File = file;

    private HclScope(HclScope outer, string name, HclValue value)
    {
        File = outer.File;
        _outer = outer;
        _name = name;
        _value = value;
    }

    public SourceFile File { get; }

    /// <summary>This scope with one more name.</summary>
    public HclScope With(string name, HclValue value) => new(this, name, value);

    public HclValue? Find(string name)
    {
        for (var scope = this; scope is not null; scope = scope._outer)
        {
            if (scope._name == name)
            {
                return scope._value;
            }
        }

        return null;
    }
}
