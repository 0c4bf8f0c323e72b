using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>Runs the statement of an object that the model does not hold yet.</summary>
public sealed record CreateCarried(CarriedObject Object) : Change;
