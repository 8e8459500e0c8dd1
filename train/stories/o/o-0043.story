id: o-0043
genre: news
where: MX
published: 2012-08-14
title: Padres de joven asesinada: "Que se sepa su nombre" / Parents of slain girl: let her name be known
person p1: role=victim,deceased age=17 protected=decide why=deceased
person p2: role=relative age=- protected=decide why=identifies-protected
person p3: role=relative age=- protected=decide why=identifies-protected
person p4: role=accused age=25 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=witness age=15 protected=yes why=minor-witness
person p7: role=expert age=- protected=no why=adult-bystander
screen: none
note: bilingual border paper; a dead 17-year-old whose parents want her named (decide); her friend, 15, who saw the car, is named by a neighbour

CIUDAD JUÁREZ — They carried her quinceañera portrait, because in the newer one she was making a face.

"*Que se sepa su nombre*," said [[D p2 name|Ramiro Escobedo Luján]], a bus mechanic, on the steps of the state prosecutor's office. Let it be known. "[[D p1 name|Paola Itzel Escobedo Nava]]. I'll spell it for anyone."

[[D p1 name|Paola]], 17, left the [[D p1 employer|shoe shop]] on Avenida 16 de Septiembre where she worked mornings on June 29. She was found on July 11 by ranch hands. On Monday authorities presented [[K p4 name|Edgar Iván Portillo]], 25, a customer of the shop, as the presumed killer. He has been bound over for femicide.

Special prosecutor [[K p5 name|Lic. Norma Saucedo]] said that a witness, a minor, had described the car. Her identity is under reserve.

It wasn't under reserve in the colonia. "It was [[W p6 name|Yuri]], the one who braids hair by the [[W p6 place|tortillería La Espiga]]," a woman told reporters, in the tone in which one does a person a good turn. "Fifteen and braver than the police."

The girl's mother, [[D p3 name|Elva Nava]], didn't speak at the prosecutor's office. She handed each reporter a sheet with her daughter's grades: nine, nine, ten, eight in physics.

The lawyer [[K p7 name|Imelda Carreón]], of a mothers' group, said that families increasingly ask for the name to be used. "The file has a number. The cross has a number, sometimes. They want one thing that hasn't."

*La familia pide que no se use la foto del expediente.*
