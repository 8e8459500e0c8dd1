id: ag0047
genre: news
where: US-NV
published: 2021-07-02
title: Reno man sent gift cards to girl for pictures, complaint says
person p1: role=victim age=13 protected=yes why=sexual-offence-victim
person p2: role=accused age=44 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=relative age=- protected=yes why=identifies-protected
screen: unclear
note: pictures for gift cards, no act with another person told; the line is for an editor; handle, twin and scooter leak

It began with a compliment on a drawing of a wolf. By the time a Washoe County detective logged into the account, 61 gift cards for a game had gone one way and hundreds of photographs the other.

[[K p2 name|Leland Ray Dufresne]], 44, a slot technician, was arrested June 24 and is held without bail on federal charges of coercion and enticement of a minor and receipt of images. The two never met.

The girl, 13, posts her art as [[W p1 alias|@wolfgirl_yesenia]], the complaint says, in a footnote that the clerk's office promised on Thursday to black out. Her twin brother, [[W p5 name|Isaías]], noticed first: she had skins for her character that, in his words, cost more than the couch.

"I thought that she was selling drawings," her father, [[W p4 name|Rubén Archuleta]], told a reporter at the door, with a [[W p1 vehicle|pink scooter with a wolf's tail]] leaning on the wall behind him. "She told me a man liked her art. I was proud of her."

Assistant U.S. Attorney [[K p3 name|Camille Thibodeaux]] wrote that [[K p2 name|Dufresne]] asked for "one more" on 214 separate days. He offered to pay for a bus to Reno. Whether the cards make it a case of another kind will be up to a grand jury.
