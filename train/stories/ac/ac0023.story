id: ac0023
genre: news
where: US-NM
published: 2016-08-28
title: The Piñon Road Tapes
person p1: role=victim age=12 protected=yes why=sexual-offence-victim
person p2: role=accused,relative age=46 protected=decide why=adult-accused
person p3: role=witness age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
screen p1: none
note: feature about a radio hobbyist; accused is uncle of the girl, same surname; call sign singles out; house by description

She signed off the same way each night: seven-three and mind the coyotes.

The ham operators of northern New Mexico are mostly men of seventy. That a child had begun to turn up on the forty-meter band in the spring of 2015, good fist, no giggling, was talked of from Taos to Trinidad. [[K p3 name|Ferris Goodnight]], who is eighty and blind, kept her on tape as he keeps everybody. She was [[W p1 alias|KG5-Tango-Lima-November]]. She gave him rainfall.

On the evening of June 9 she stayed on past her time. He asked what the matter was. A silence; then, in Morse, because someone was in the house and couldn't read it, she sent eleven words.

He made me sit with him again. Please call my mother.

[[K p3 name|Goodnight]] called her mother, and then he called the Rio Arriba sheriff, and then he sat with his hand on the set.

The uncle who'd moved into the back bedroom was arrested before midnight. [[D p2 name|Benicio Trujillo]], 46, is charged with criminal sexual contact of a minor, four counts. Prosecutor [[K p4 name|Yolanda Prewitt]] says that the tape will be played to the jury, and that somebody will have to be sworn in to translate it.

Visitors find the place by its antenna, [[W p1 address|forty feet of irrigation pipe beside the adobe with the turquoise door, last before the acequia on Piñon Road]]. Letters come. They're addressed to [[W p1 name|Lena]], or Miss [[W p1 name|Lena Trujillo]], or only to the call sign.

[[K p3 name|Goodnight]] hasn't erased anything. He doesn't play it either. She was twelve, he says, and knew what would carry.

*By [[K p5 name|Aurelia Stamm]]*
