id: u0004
genre: news
where: GB-WLS
published: 2009-07-03
title: Farmer died 'doing what he had done a thousand times'
person p1: role=deceased age=67 protected=no why=deceased
person p2: role=official age=- protected=no why=official
person p3: role=relative age=- protected=no why=adult-bystander
person p4: role=witness age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
note: nothing to protect; adult inquest

An inquest at Aberystwyth heard how [[K p1 name|Idris Wyn Pugh]], 67, of Nantygelli Farm, was crushed when the quad bike he was riding overturned on a bank he had mown every June since boyhood.

His widow [[K p3 name|Menna Pugh]] told the hearing he went out after Farming Today and was to be in by ten, because the vet was expected. At twenty past she sent the neighbour.

[[K p4 name|Gethin Rowlands]], who found him, said the dog was lying across his legs and would not be called off.

Home Office pathologist Dr [[K p6 name|Shanthi Perera]] gave the cause of death as traumatic asphyxia. There was no alcohol. Health and Safety inspector [[K p5 name|Owain Treharne]] said the tyres were at different pressures, which on a side slope could matter more than people supposed.

Recording a verdict of accidental death, coroner [[K p2 name|Peter Brunt]] said [[K p1 name|Mr Pugh]] was plainly a careful man, and that careful men were the ones he most often saw.
