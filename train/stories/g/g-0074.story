id: g-0074
genre: news
where: US-NM
published: 2007-12-27
title: Infant left in manger doing fine; girl, 16, faces petition
person p1: role=victim age=0 protected=yes why=minor-victim
person p2: role=accused age=16 protected=yes why=juvenile-accused
person p3: role=witness age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=author age=- protected=no why=author
person p7: role=official age=- protected=no why=official
screen: none
note: newborn and juvenile mother, both protected; nurses' nickname for the baby; the coat; a boyfriend's mother talks

LAS CRUCES — On Christmas Eve, at twenty to midnight, when he went out to put the plaster child in the plaster straw at Our Lady of the Arroyo, sacristan [[K p3 name|Epifanio Rede]], a retired plumber, found the place already taken.

The girl weighed five pounds eleven ounces. She had been wrapped in [[W p2 other|a purple letterman's coat with a clarinet on the sleeve]], laid between the ox and the mule, and was, [[K p3 name|Rede]] said, "looking at the mule."

By Wednesday police had found her mother. She is 16. A petition alleging abandonment was filed in Children's Court, sealed, although the clerk's index for the day reads "[[W p2 id|JQ-07-512]] ITMO [[W p2 name|M. Provencio]]."

New Mexico lets a parent leave a newborn at a hospital or a fire station, no questions asked. A church isn't on the list. "The fire station is two blocks on," said Police Chief [[K p4 name|Lowell Teague]]. "It was 26 degrees and she'd just had a baby by herself. I guess she went as far as she could go."

The girl told an officer that she had stayed behind the dumpster and watched until somebody came. She'd thrown gravel at [[K p3 name|Rede]]'s door.

At Memorial the nurses call the infant [[W p1 alias|Pesebre]]. On the bracelet it's [[W p1 id|BABY GIRL PROVENCIO 12/24]].

"[[W p2 name|Marlena]] is a sweet girl and an A student at [[W p2 school|Picacho Vista]], and no one knew, not us, not the band," said [[W p5 name|Socorro Nevárez]], who described herself as [[W p1 relation|the other grandmother]]. Her own kitchen table was covered with diapers by noon. "They want to know who can take her. I've told them. I'll take the two of them."

Judge [[K p7 name|Franklin Yazza-Ortiz]] has set a hearing for Jan. 3. The plaster child, which spent the night in the sacristy, was put out on Thursday, off to one side.

— [[K p6 name|Dinah Ferrell]]
