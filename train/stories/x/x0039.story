id: x0039
genre: comments
where: US-FL
published: 2012-04-19
title: Reader comments on "Couple accused of keeping maid"
person p1: role=victim age=- protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=author age=- protected=no why=author
screen: labor-trafficking
note: live-in domestic worker; comment thread outs her; employers K as accused adults but their house is hers, W

(A Coral Gables couple, [[K p2 name|Dr. Nuno]] and [[K p3 name|Graça Valadares]], were charged this week with making a woman from Cape Verde clean and mind children for six years unpaid, sleeping in the laundry, her passport in a safe, and with telling her that police would put her in prison if she walked out.)

gatorbait: six YEARS? nobody on that street noticed?

PalmLady: I live on [[W p1 address|Avenida Sorrento]]. We noticed. She walked the poodle at 5 a.m. and she was forbidden to say hello. We all called her [[W p1 alias|Miss Nanda]].

gatorbait: and nobody asked.

PalmLady: I asked. She said "senhora is very good." With that face.

cv_pride: her family name is [[W p1 name|Tavares]], her brother is trying to find her, message me

MODERATOR ([[K p4 name|Gwen Ostrow]]): Removing two posts. The newspaper withholds her identity; please do the same, including the [[W p1 body|missing front tooth]] somebody thought was funny.

realist77: [[K p2 name|The doctor]] fixed my knee. Just saying.
