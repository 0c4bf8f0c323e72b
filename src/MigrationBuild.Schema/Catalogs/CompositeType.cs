using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Catalogs;

/// <summary><c>CREATE TYPE … AS (…)</c>: a row without a table. It has its name in <c>pg_class</c> too, among tables.</summary>
public sealed record CompositeType(string Name, EquatableArray<CompositeAttribute> Attributes) : UserType(Name)
{
    public CompositeAttribute? Find(string attribute) => Attributes.FirstOrDefault(candidate => candidate.Name == attribute);

    /// <summary>The attribute in the place of the one of its name.</summary>
    public CompositeType With(CompositeAttribute attribute) => With(attribute.Name, attribute);

    public CompositeType With(string name, CompositeAttribute attribute)
        => this with { Attributes = Attributes.Select(candidate => candidate.Name == name ? attribute : candidate).ToEquatableArray() };

    public CompositeType Without(string attribute) => this with { Attributes = Attributes.Where(candidate => candidate.Name != attribute).ToEquatableArray() };
}
