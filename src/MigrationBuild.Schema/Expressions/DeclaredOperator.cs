using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Expressions;

/// <summary>An operator of the schema, as expressions see it.</summary>
/// <param name="Left">Null of a prefix operator.</param>
/// <param name="Result">Null where it is not known, or goes by the operands.</param>
internal sealed record DeclaredOperator(ObjectId Id, DataType? Left, DataType Right, DataType? Result)
{
    public DeclaredOperator Map(Func<DataType, DataType> map)
        => this with { Left = Left is null ? null : map(Left), Right = map(Right), Result = Result is null ? null : map(Result) };
}
