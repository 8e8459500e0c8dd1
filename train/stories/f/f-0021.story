id: f-0021
genre: news
where: US-LA
published: 2023-03-30
title: Girl, 15, ordered to stand trial as adult in Port Sabine motel killing
person p1: role=accused,victim age=15 protected=yes why=trafficking-victim
person p2: role=deceased age=32 protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=author age=- protected=no why=author
person p8: role=relative age=- protected=no why=adult-bystander
screen: sex-trafficking-minor misidentified=yes
note: charged as an adult but a victim of trafficking: rule 1 wins; the docket title, the dead man's sister and a shirt give her name

PORT SABINE — A 15-year-old girl who shot the man who was selling her will be tried as an adult for second-degree murder, a judge ruled on Monday.

The man, [[K p2 name|Desmond "Pluto" Guidry]], 32, was found in a bathtub at the Trade Winds on Nov. 6. The state does not dispute that he had posted 23 advertisements for the girl over two months, that men paid at the door, or that he'd told her she was "his until the car was paid for."

District Attorney [[K p3 name|Lamar Voisin]] said none of that was before the court. "He was asleep," [[K p3 name|Voisin]] said. "We have laws for what he did. She doesn't get to be them."

Public defender [[K p4 name|Ijeoma Nwosu-Daigre]] answered that Louisiana presumes a child in prostitution to be a victim, "on page after page of the code, until the child does something about it."

The docket sheet taped to the courtroom door read, at line 4, STATE VS [[W p1 name|M. THIBEAU]] [[W p1 id|(CR-2022-1187)]]. A bailiff took it down at noon, after it had been photographed by at least two stations. This newspaper does not name victims of trafficking.

Judge [[K p5 name|Hollis Trahan]] gave his ruling in four minutes. The girl, in a green jumpsuit much too long for her, asked if she could say bye to her maw-maw. [[W p6 name|Earline Thibeau]] was allowed to the rail.

Outside, [[K p8 name|Kendra Guidry]], the dead man's sister, said that nobody spoke for him. "He wasn't perfect. [[W p1 name|Mariah]] ate at my table. She called me Auntie."

Across the street, a dozen women from a church in Lake Charles stood in the rain in T-shirts printed "[[W p1 name|FREE RIAH]]."

Trial is set for Aug. 14.

— [[K p7 name|Beau Landry-Okafor]], staff writer
