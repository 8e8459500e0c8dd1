id: m-0088
genre: news
where: GB-NIR
published: 2009-05-29
title: Lorry driver sent for trial over deaths of two at Ballinrea crossroads
person p1: role=deceased age=11 protected=decide why=deceased
person p2: role=deceased age=46 protected=no why=adult-victim
person p3: role=accused age=53 protected=no why=adult-accused
person p4: role=witness age=13 protected=yes why=minor-witness
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
person p8: role=bystander age=- protected=no why=adult-bystander
person p9: role=relative age=- protected=decide why=identifies-protected
note: deceased child to ask; older brother survived as a witness; adult driver and his plate kept; hurling club, school choir

[[K p7 name|Majella Toner]]

A LORRY driver accused of causing the deaths of a lollipop man and a child at the crossroads where both were known to every car was returned for trial by magistrates in Ballinrea yesterday.

[[K p3 name|Thomas Cecil Haveron]], 53, of [[K p3 address|88 Moneyvart Road]], answered "I understand" to two counts of causing death by dangerous driving on November 11 last. His lorry, [[K p3 vehicle|a white Scania, registration SIL 4471]], was carrying peat. The Crown says that he was reading a delivery note ([[K p3 id|docket 20417, the ink still wet with tea]]).

[[K p2 name|Eamonn McKillop]], 46, had had the stick for nine years. He'd stepped out. By the account of [[K p8 name|Annie Boyle]], of [[K p8 address|Crossroads House]], who was at her window, he'd seen that it wasn't going to stop, and turned his back to it, and opened out his coat.

Behind the coat were two brothers. The younger, [[D p1 name|Cormac Laverty]], eleven, a pupil of [[D p1 school|St Comgall's Primary]] and [[D p1 other|the smallest goalkeeper that Glenarm Emmets ever had]], died that night. [[D p1 name|Cormac]] was born [[D p1 birthdate|on St Patrick's Day]], and used to say that the parade was for him.

The elder, thirteen, lived. A deposition was read on his behalf by Mrs [[K p5 name|Gillian Orr]], of the Public Prosecution Service. He asked for it not to have his name. He says that he was on the outside, since he was told always to walk on the outside, and that [[K p2 name|Eamonn]] shouted a word, and it was his own name and not his brother's. He's wondered about it since.

There was nobody in the court who did not know the word. District Judge [[K p6 name|Desmond Perrott]] nevertheless directed that the boy shouldn't be identified in any report. Somewhat later the clerk, calling over the exhibits, came to a schoolbag, "property of [[W p4 name|Ruairí Laverty]], [[W p4 school|9B, St Killian's]]", containing [[W p4 other|a cornet]]. He was asked to sit down.

Their mother, [[D p9 name|Bronagh Laverty]], has moved her chair to the window at [[D p9 address|the end house in Altmore Park]]. From there she counts the lorries. She sends the figure each Friday to the Roads Service on a postcard, and they've begun to answer.

[[K p3 name|Haveron]] was released on bail of £1,000, with his licence ([[K p3 id|HAVER 508153 TC9]]) held at the office. Case [[K p3 id|09/031177]].
